import { defineSwitches, type SwitchValues } from "../server/switches";

/** What is not known for certain of the ISP CRM (contract sections 3, 4 row 24, and 5 points 26 to 30). */
export const ispcrmSwitches = defineSwitches({
  tokenHeader: {
    means: "The header that carries the token",
    contract: "section 5 point 26, section 3.1",
    values: {
      either: "is Authorization: Bearer or X-Auth-Token",
      bearer: "is Authorization: Bearer alone",
      "x-auth-token": "is X-Auth-Token alone",
    },
    default: "either",
  },
  errorStatus: {
    means: "An error",
    contract: "section 5 point 26, section 3.3",
    values: { http: "has the status that says which", "200": "has the status 200, and only its body tells" },
    default: "http",
  },
  rootAnswer: {
    means: "The root of the API",
    contract: "section 5 point 28, section 3.2 I1",
    values: {
      links: "links to the users",
      "other-origin": "links to the users at localhost instead of 127.0.0.1",
      users: "is the list of the users",
    },
    default: "links",
  },
  queryKeys: {
    means: "Query keys that are not known",
    contract: "section 5 point 28",
    values: { ignored: "are ignored", "400": "are refused", "all-ignored": "are ignored, and so is status" },
    default: "ignored",
  },
  userPlace: {
    means: "The path of one user",
    contract: "section 3.2 I3",
    values: {
      users: "is below that of the users",
      documented: "is /api/v0/Users/:id, as the documentation spells it",
    },
    default: "users",
  },
  userId: {
    means: "What stands for the id in the path of a user",
    contract: "section 3.2 I3, section 4 row 24",
    values: {
      id: "is the id of the list",
      username: "is username",
      customer_id: "is customer_id",
      radius_id: "is radius_id",
    },
    default: "id",
  },
  usersShown: {
    means: "The entries of the list of users",
    contract: "section 3.2",
    values: { documented: "have id, name and status", full: "have the fields of the user as well" },
    default: "documented",
  },
  userCreatedStatus: {
    means: "A POST that creates a user",
    contract: "section 5 point 29",
    values: { "200": "answers 200", "201": "answers 201" },
    default: "200",
  },
  userCreatedBody: {
    means: "The body of that answer",
    contract: "section 3.2 I4",
    values: {
      user: "has the user in data",
      "with-id": "has the user with the id of the list in data",
      success: "says that it is a success, and no more",
      empty: "is empty",
    },
    default: "user",
  },
  furtherFields: {
    means: "Fields of a POST that the documented user does not have",
    contract: "section 3.1, where nothing is said",
    values: { hidden: "are kept and never shown", shown: "are kept and shown", "400": "are refused" },
    default: "hidden",
  },
  sameUsername: {
    means: "A second user of the same username",
    contract: "section 3.1, where nothing is said",
    values: { allowed: "is created", "400": "is refused" },
    default: "allowed",
  },
  otherMethods: {
    means: "PUT, PATCH and DELETE, unless they are mounted",
    contract: "section 5 point 30",
    values: { "405": "get 405", "404": "get 404" },
    default: "405",
  },
});

export type IspcrmSwitches = SwitchValues<typeof ispcrmSwitches>;
