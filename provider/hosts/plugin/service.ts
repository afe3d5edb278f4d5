import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { handleUnaryCall, ServerWritableStream, UntypedServiceImplementation } from "@grpc/grpc-js";
import { type PluginAttach, PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import * as messages from "@pulumi/pulumi/proto/provider_pb";
import { createConnections } from "../../connections/connections";
import { changedSettings, configOf, secretSettings } from "../../connections/provider-inputs";
import type { Kind } from "../../kinds/kind";
import { requireKind } from "../../kinds/registry";
import { answer } from "../../lifecycle/answer";
import { check } from "../../lifecycle/check";
import { changedInputs, diff, type PropertyChange } from "../../lifecycle/diff";
import { list } from "../../lifecycle/list";
import { preview } from "../../lifecycle/preview";
import { create, read, remove, update } from "../../lifecycle/reconcile";
import { type Secrets, secretsOf } from "../../lifecycle/secrets";
import { createSession, type Session } from "../../lifecycle/session";
import { recordedOf, withoutInternals } from "../../lifecycle/state";
import { formatPath, type Properties } from "../../lifecycle/values";
import { withTimeLimit } from "../../transport/time-limit";
import { version } from "../../version";
import { connectEngineLog } from "../engine-log";
import { emptyMessages } from "../sdk-copies";
import { failureOf, withPartialState } from "./failure";
import { receive, send } from "./wire";

const { Empty } = emptyMessages();
const { DiffChanges } = messages.DiffResponse;
const { Kind: DiffKind } = messages.PropertyDiff;

/**
 * The provider as the engine calls it: one for each provider instance of a program, in a process of its own. It
 * translates; everything that has to do with phones is in the lifecycle and the kinds.
 */
export function createService(): UntypedServiceImplementation {
  let log = connectEngineLog(process.argv[2]);
  const cancelled = new AbortController();
  let open: (session: Session) => void;
  const opened = new Promise<Session>((resolve) => {
    open = resolve;
  });

  /** What a call is about: the kind of its resource, and a session that tells people beside the resource. */
  async function subject(request: { getUrn(): string }): Promise<{ kind: Kind; session: Session }> {
    const urn = request.getUrn();
    return { kind: kindOf(typeOf(urn)), session: { ...(await opened), log: log.of(urn) } };
  }

  return {
    handshake: unary((request: messages.ProviderHandshakeRequest) => {
      log = connectEngineLog(request.getEngineAddress());
      return new messages.ProviderHandshakeResponse().setAcceptSecrets(true);
    }),

    attach: unary((request: PluginAttach) => {
      log = connectEngineLog(request.getAddress());
      return new Empty();
    }),

    getPluginInfo: unary(() => new PluginInfo().setVersion(version)),

    getSchema: unary(() => {
      const schema = readFileSync(join(__dirname, "schema.json"), "utf8");
      return new messages.GetSchemaResponse().setSchema(schema);
    }),

    checkConfig: unary((request: messages.CheckRequest) => {
      const { values, secrets } = receive(request.getNews());
      return new messages.CheckResponse().setInputs(send(values, secretSettings(values), secrets));
    }),

    /** No change of settings asks for another provider: that would replace every resource of this one. */
    diffConfig: unary((request: messages.DiffRequest) => {
      const { values: olds } = receive(request.getOldInputs() ?? request.getOlds());
      const changed = changedSettings(olds, receive(request.getNews()).values);
      return new messages.DiffResponse()
        .setChanges(changed.length > 0 ? DiffChanges.DIFF_SOME : DiffChanges.DIFF_NONE)
        .setDiffsList(changed);
    }),

    configure: unary((request: messages.ConfigureRequest) => {
      const config = configOf(receive(request.getArgs()).values);
      open(createSession(createConnections(config, process.env, cancelled.signal), log));
      return new messages.ConfigureResponse().setAcceptsecrets(true).setSupportspreview(true);
    }),

    check: unary(async (request: messages.CheckRequest) => {
      const { kind, session } = await subject(request);
      const { values: news, secrets } = receive(request.getNews());
      const { values: olds } = receive(request.getOlds());
      const { inputs, failures } = await check(kind, session, withoutInternals(news), withoutInternals(olds));
      return new messages.CheckResponse()
        .setInputs(send(inputs, secretsOf(kind, inputs), secrets))
        .setFailuresList(failures.map(({ reason }) => failureAt(reason)));
    }),

    diff: unary((request: messages.DiffRequest) => {
      const kind = kindOf(typeOf(request.getUrn()));
      const recorded = recordedOf(kind, request.getId(), receive(request.getOlds()).values);
      const changes = diff(kind, recorded, withoutInternals(receive(request.getNews()).values));
      return detailed(changes);
    }),

    create: unary(async (request: messages.CreateRequest) => {
      const { kind, session } = await subject(request);
      const { values, secrets } = receive(request.getProperties());
      const record = recording(kind, secrets);
      const response = new messages.CreateResponse();
      if (request.getPreview()) return response.setProperties(record(preview(kind, values)));
      const { id, outputs } = await withTimeLimit(request.getTimeout(), () =>
        create(kind, session, values),
      ).catch(withPartialState(record));
      return response.setId(id).setProperties(record(outputs));
    }),

    read: unary(async (request: messages.ReadRequest) => {
      const { kind, session } = await subject(request);
      const state = receive(request.getProperties());
      const inputs = receive(request.getInputs());
      const found = await withTimeLimit(secondsOf(request), () =>
        read(kind, session, request.getId(), withoutInternals(state.values)),
      );
      // Without an id and properties it is not there.
      if (!found) return new messages.ReadResponse();
      const record = recording(kind, state.secrets, inputs.secrets);
      return new messages.ReadResponse()
        .setId(found.id)
        .setProperties(record(found.outputs))
        .setInputs(record(found.inputs));
    }),

    update: unary(async (request: messages.UpdateRequest) => {
      const { kind, session } = await subject(request);
      const id = request.getId();
      const recorded = recordedOf(kind, id, receive(request.getOlds()).values);
      const { values: news, secrets } = receive(request.getNews());
      const declared = withoutInternals(news);
      const record = recording(kind, secrets);
      const response = new messages.UpdateResponse();
      if (request.getPreview()) return response.setProperties(record(preview(kind, declared, recorded)));
      const { outputs } = await withTimeLimit(request.getTimeout(), () =>
        update(kind, session, id, recorded, declared),
      ).catch(withPartialState(record));
      return response.setProperties(record(outputs));
    }),

    delete: unary(async (request: messages.DeleteRequest) => {
      const { kind, session } = await subject(request);
      const recorded = withoutInternals(receive(request.getProperties()).values);
      await withTimeLimit(request.getTimeout(), () => remove(kind, session, request.getId(), recorded));
      return new Empty();
    }),

    invoke: unary(async (request: messages.InvokeRequest) => {
      const { connections } = await opened;
      const { values } = receive(request.getArgs());
      const result = await answer(connections, tokenOf(request.getTok()), values);
      return new messages.InvokeResponse().setReturn(send({ ...result }));
    }),

    async list(call: ServerWritableStream<messages.ListRequest, messages.ListResponse>) {
      try {
        const { request } = call;
        const { values: query } = receive(request.getQuery());
        const entries = list(kindOf(request.getToken()), await opened, query, {
          limit: request.getLimit(),
          size: request.getPageSize(),
          continuation: request.getContinuationToken(),
        });
        let entry = await entries.next();
        for (; !entry.done && !call.cancelled; entry = await entries.next()) {
          const { id, name } = entry.value;
          const result = new messages.ListResponse.Result().setId(id).setName(name);
          call.write(new messages.ListResponse().setResult(result));
        }
        const next = new messages.ListResponse.Continuation();
        if (entry.done) next.setContinuationToken(entry.value);
        call.write(new messages.ListResponse().setContinuation(next));
        call.end();
      } catch (error) {
        call.emit("error", failureOf(error));
      }
    },

    /** The engine calls it at the end of every run, too. */
    cancel: unary(() => {
      cancelled.abort();
      return new Empty();
    }),
  };
}

function unary<Request, Response>(
  respond: (request: Request) => Response | Promise<Response>,
): handleUnaryCall<Request, Response> {
  return (call, callback) => {
    new Promise<Response>((resolve) => resolve(respond(call.request))).then(
      (response) => callback(null, response),
      (error: unknown) => callback(failureOf(error)),
    );
  };
}

/** `voip:sraps:Phone` for `urn:pulumi:<stack>::<project>::<parent's type>$voip:sraps:Phone::<name>`. */
function typeOf(urn: string): string {
  const [, , qualified = ""] = urn.split("::");
  return qualified.slice(qualified.lastIndexOf("$") + 1);
}

/** `sraps:Phone` for `voip:sraps:Phone`. */
function tokenOf(token: string): string {
  return token.replace(/^voip:/, "");
}

function kindOf(type: string): Kind {
  return requireKind(tokenOf(type));
}

/** The engine prints the value of a property that a failure names, even a secret one. The reason has the path. */
function failureAt(reason: string): messages.CheckFailure {
  return new messages.CheckFailure().setReason(reason);
}

function detailed(changes: readonly PropertyChange[]): messages.DiffResponse {
  const response = new messages.DiffResponse()
    .setChanges(changes.length > 0 ? DiffChanges.DIFF_SOME : DiffChanges.DIFF_NONE)
    .setReplacesList([...changedInputs(changes.filter(({ replace }) => replace))])
    .setDiffsList([...changedInputs(changes)])
    .setDeletebeforereplace(true)
    .setHasdetaileddiff(true);
  for (const { path, change, replace } of changes) {
    const kind = DiffKind[`${change.toUpperCase()}${replace ? "_REPLACE" : ""}` as keyof typeof DiffKind];
    response.getDetaileddiffMap().set(formatPath(path), new messages.PropertyDiff().setKind(kind));
  }
  return response;
}

/** Writes what is recorded of a resource: what the kind or the program says is secret stays so. */
function recording(kind: Kind, ...secrets: Secrets[]) {
  return (outputs: Properties) => send(outputs, secretsOf(kind, outputs), ...secrets);
}

/** Older releases of the SDK have no time limit for this call. */
function secondsOf(request: { getTimeout?(): number }): number {
  return request.getTimeout?.() ?? 0;
}
