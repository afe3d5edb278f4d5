import { account, connect, failureOf, ngcp, type Reply, refused, stopAll } from "./connect";

afterEach(stopAll);

async function failureWith(reply: Reply, options = {}) {
  const server = await ngcp(() => reply);
  return failureOf(connect(server).put("customercontacts", "3", {}, options));
}

test.each([
  [400, "The entity is not a well-formed 'application/json' document.", "validation"],
  [401, "Authorization required.", "auth"],
  [403, "Maximum number of customer subscribers reached.", "forbidden"],
  [403, "Invalid license", "forbidden"],
  [403, "Password expired", "auth"],
  [404, "Entity 'customercontact' not found.", "notFound"],
  [404, "Path not found", "protocol"],
  [409, "Unknown field", "conflict"],
  [413, "Too large", "validation"],
  [415, "Unsupported media type 'undefined', accepting application/json only.", "protocol"],
  [418, "Short and stout", "protocol"],
  [422, "Invalid mask '33'", "validation"],
  [422, "Subscriber already exists.", "conflict"],
  [423, "Contact is still in use.", "conflict"],
])("%i %j is %s, and had no effect", async (status, message, kind) => {
  const error = await failureWith(refused(status, message));
  expect(error.failure).toMatchObject({ kind, status, outcome: "refused", property: undefined });
  expect(error.message).toContain(message.replace(/\.$/, ""));
  expect(error.message).toContain(`[ngcp PUT {url}customercontacts/{id}: ${status}]`);
});

test.each(["Authorization required.", '"Authorization required."', ""])(
  "a 401 whose body is %j is the account's",
  async (body) => {
    expect((await failureWith({ status: 401, headers: { "content-type": "text/plain" }, body })).kind).toBe(
      "auth",
    );
  },
);

test("a refusal that is not NGCP's is not the input's fault", async () => {
  const error = await failureWith({ status: 400, body: "<html><title>Bad gateway rule</title></html>" });
  expect(error.kind).toBe("protocol");
  expect(error.message).toContain("Bad gateway rule");
});

test.each([
  [
    "Validation failed. field='email', input='not-an-email', errors='Email should be of the format someuser@example.com'",
    "email",
    "email: NGCP refuses the customercontact: Email should be of the format someuser@example.com. [",
  ],
  [
    "Validation failed. field='vat_number', input='', errors='Field is required'; field='email', input='', errors='Email field is required'",
    "vatNumber",
    "vat_number: Field is required; email: Email field is required",
  ],
  [
    "Validation failed. field='status', input='sleeping', errors=''sleeping' is not a valid value'",
    "status",
    "'sleeping' is not a valid value",
  ],
  [
    "Validation failed. field='reseller_id', input='one', errors='Value must be an integer,Value must be a positive integer'",
    "resellerId",
    "Value must be an integer; Value must be a positive integer",
  ],
  ["Validation failed. field='0_timeout', input='x', errors='Bad'", undefined, "0.timeout: Bad"],
  ["Validation failed. field='body', input='two\nlines', errors='Too\nlong'", "body", "Too long"],
  ["Invalid 'reseller_id'", "resellerId", "Invalid 'reseller_id'"],
  ["Invalid 'billing_profile_id', not defined.", "billingProfileId", "not defined"],
  [
    "Invalid 'subscriber_id. Subscriber doesn't exist or doesn't belong to this customer.",
    "subscriberId",
    "doesn't",
  ],
  ["Invalid field 'blocks'. Must be an array.", "blocks", "Must be an array"],
  ['Invalid "lines" value. Must be an array.', "lines", "Must be an array"],
  ["Invalid ncos_level_id, level does not exist", "ncosLevelId", "does not exist"],
  ["Invalid alias_number parameter, must be an array.", "aliasNumber", "must be an array"],
  ["Unknown announcement_id '7' in 'cfb'", "cfb", "Unknown announcement_id"],
  ["Peering group with this name already exists", "name", "already exists"],
  ["Webusername-Domain combination 'w3-3' already exists.", "Webusername", "already exists"],
  ["Reseller-Billing Profile handle '1-x-0000-00-00 00:00:00' already exists.", "handle", "already exists"],
  ["Invalid timeout in 'cfu'", "cfu", "timeout"],
  ["Missing parameter 'billing_profile_id'.", "billingProfileId", "Missing"],
  ["Empty profile_set_id parameter", "profileSetId", "Empty"],
  ["Field 'sn' is not allowed to be updated via this API endpoint", "sn", "not allowed"],
  ["A primary_number is required for the SIP subscriber.", "primaryNumber", "required"],
  ["The contact_id is not a valid ngcp:customercontacts item", "contactId", "not a valid"],
  ["subscriber_id cannot be changed", "subscriberId", "cannot be changed"],
  ["customer_id can't be changed.", "customerId", "can't be changed"],
  ["Duplicate allowed_clis value: 43", "allowedClis", "Duplicate"],
  ["Invalid enum value in preference 'use_rtpproxy'", "useRtpproxy", "enum"],
  ["Preference 'display_name' exceeds maximum length of 128 characters", "displayName", "maximum length"],
  ["Entry with given 'identifier' already exists.", "identifier", "already exists"],
  [
    "The entity could not be processed: A pointer that references a non-existent value (pointer: /billing_profiles/0)",
    "billingProfiles.0",
    "non-existent",
  ],
  ["Subscriber does not exist", undefined, "does not exist"],
])("%j names the input", async (message, property, words) => {
  const error = await failureWith(refused(422, message));
  expect(error.failure.property).toBe(property);
  expect(error.message).toContain(words);
});

test("the names of a refusal are mapped by what the caller says of them", async () => {
  const propertyOf = (path: readonly string[]) =>
    path[0] === "contract_id"
      ? "customerId"
      : path[0] === "0"
        ? ["destinations", ...path].join(".")
        : undefined;
  const named = (field: string) =>
    failureWith(refused(422, `Validation failed. field='${field}', input='', errors='Wrong'`), {
      propertyOf,
    });
  expect((await named("contract_id")).failure.property).toBe("customerId");
  expect((await named("0_timeout")).failure.property).toBe("destinations.0.timeout");
  const other = await named("e164");
  expect(other.failure.property).toBeUndefined();
  expect(other.message).toContain("e164: Wrong");
});

test("what a refused removal names is nothing that the program wrote", async () => {
  const server = await ngcp(() => refused(422, "Invalid 'contract_id'."));
  const error = await failureOf(connect(server).remove("peeringgroups", "3"));
  expect(error.failure.property).toBeUndefined();
});

test("neither the input nor a secret of the request is repeated", async () => {
  const message = `Validation failed. field='pin', input='9876', errors='9876 of ${account.password} is hunter2'`;
  const error = await failureWith(refused(422, message), { secrets: ["9876", "hunter2"] });
  expect(error.message).not.toMatch(/9876|hunter2|a secret word/);
  const failed = await failureWith(refused(500, "cannot store hunter2"), { secrets: ["hunter2"] });
  expect(failed.message).not.toContain("hunter2");
});

test("a long text is cut", async () => {
  expect((await failureWith(refused(422, "word ".repeat(1000)))).message.length).toBeLessThan(500);
});
