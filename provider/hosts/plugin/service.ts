import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { handleUnaryCall, ServerWritableStream, UntypedServiceImplementation } from "@grpc/grpc-js";
import { type PluginAttach, PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import * as messages from "@pulumi/pulumi/proto/provider_pb";
import type { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { createConnections } from "../../connections/connections";
import { changedSettings, configOf, secretSettings } from "../../connections/provider-inputs";
import { requireKind } from "../../kinds/find";
import { answer } from "../../lifecycle/answer";
import { changedInputs, type PropertyChange } from "../../lifecycle/diff";
import { list } from "../../lifecycle/list";
import { type Operations, requireOperations } from "../../lifecycle/operations";
import type { Recorded } from "../../lifecycle/reconcile";
import type { Secrets } from "../../lifecycle/secret-entries";
import { createSession, type Session } from "../../lifecycle/session";
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
const SCHEMA = join(__dirname, "schema.json");

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

  /** What a call is about: its type of resource, and a session that tells people beside the resource. */
  async function subject(request: Message): Promise<{ operations: Operations; session: Session }> {
    return {
      operations: operationsOf(request),
      session: { ...(await opened), log: log.of(request.getUrn()) },
    };
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

    getSchema: unary(() => new messages.GetSchemaResponse().setSchema(readFileSync(SCHEMA, "utf8"))),

    checkConfig: unary((request: messages.CheckRequest) => {
      const { values, secrets } = receive(request.getNews());
      return new messages.CheckResponse().setInputs(send(values, secretSettings(values), secrets));
    }),

    /** No change of settings asks for another provider: that would replace every resource of this one. */
    diffConfig: unary((request: messages.DiffRequest) => {
      const { values: olds } = receive(request.getOldInputs());
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
      const { operations, session } = await subject(request);
      const { values: news, secrets } = receive(request.getNews());
      const { values: olds } = receive(request.getOlds());
      const { inputs, failures } = await operations.check(session, news, olds);
      // The engine prints the value of a property that a failure names, even a secret one. The reason has the path.
      const told = failures.map(({ reason }) => new messages.CheckFailure().setReason(reason));
      return new messages.CheckResponse()
        .setInputs(recording(operations, secrets)(inputs))
        .setFailuresList(told);
    }),

    diff: unary((request: messages.DiffRequest) => {
      const [olds, news] = [receive(request.getOlds()), receive(request.getNews())];
      return detailed(operationsOf(request).diff(request.getId(), olds.values, news.values));
    }),

    create: unary(async (request: messages.CreateRequest) => {
      const { operations, session } = await subject(request);
      const { values: declared, secrets } = receive(request.getProperties());
      const made = await written(request, recording(operations, secrets), {
        planned: () => operations.preview(declared),
        run: () => operations.create(session, declared),
      });
      return new messages.CreateResponse().setId(made.id).setProperties(made.outputs);
    }),

    read: unary(async (request: messages.ReadRequest) => {
      const { operations, session } = await subject(request);
      const state = receive(request.getProperties());
      const inputs = receive(request.getInputs());
      const found = await inTime(request, () => operations.read(session, request.getId(), state.values));
      // Without an id and properties it is not there.
      if (!found) return new messages.ReadResponse();
      const record = recording(operations, state.secrets, inputs.secrets);
      return new messages.ReadResponse()
        .setId(found.id)
        .setProperties(record(found.outputs))
        .setInputs(record(found.inputs));
    }),

    update: unary(async (request: messages.UpdateRequest) => {
      const { operations, session } = await subject(request);
      const id = request.getId();
      const { values: recorded } = receive(request.getOlds());
      const { values: declared, secrets } = receive(request.getNews());
      const changed = await written(request, recording(operations, secrets), {
        planned: () => operations.preview(declared, { id, recorded }),
        run: () => operations.update(session, id, recorded, declared),
      });
      return new messages.UpdateResponse().setProperties(changed.outputs);
    }),

    delete: unary(async (request: messages.DeleteRequest) => {
      const { operations, session } = await subject(request);
      const { values: recorded } = receive(request.getProperties());
      await inTime(request, () => operations.remove(session, request.getId(), recorded));
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
        const kind = requireKind(tokenOf(call.request.getToken()));
        const { values: query } = receive(call.request.getQuery());
        const next = await list(kind, await opened, query, call.request.toObject(), ({ id, name }) => {
          const result = new messages.ListResponse.Result().setId(id).setName(name);
          call.write(new messages.ListResponse().setResult(result));
        });
        const continuation = new messages.ListResponse.Continuation().setContinuationToken(next);
        call.write(new messages.ListResponse().setContinuation(continuation));
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

interface Message {
  /** `urn:pulumi:<stack>::<project>::<parent's type>$voip:sraps:Phone::<name>` */
  getUrn(): string;
  /** Older releases of the SDK have no time limit for some calls. */
  getTimeout?(): number;
}

function operationsOf(request: Message): Operations {
  const [, , qualified = ""] = request.getUrn().split("::");
  return requireOperations(tokenOf(qualified.slice(qualified.lastIndexOf("$") + 1)));
}

/** Runs an operation in the time that it has, in seconds. */
function inTime<Result>(request: Message, operation: () => Promise<Result>): Promise<Result> {
  return withTimeLimit(request.getTimeout?.() ?? 0, operation);
}

/** `sraps:Phone` for `voip:sraps:Phone`. */
function tokenOf(token: string): string {
  return token.replace(/^voip:/, "");
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

type Recorder = (outputs: Properties) => Struct;

/** A create or an update within its time, or what a preview expects of it. */
async function written(
  request: Message & { getPreview(): boolean },
  record: Recorder,
  { planned, run }: { planned(): Properties; run(): Promise<Recorded> },
): Promise<{ id: string; outputs: Struct }> {
  if (request.getPreview()) return { id: "", outputs: record(planned()) };
  const { id, outputs } = await inTime(request, run).catch(withPartialState(record));
  return { id, outputs: record(outputs) };
}

/** Writes what is recorded of a resource: what its type or the program says is secret stays so. */
function recording(operations: Operations, ...secrets: Secrets[]): Recorder {
  return (outputs: Properties) => send(outputs, operations.secrets(outputs), ...secrets);
}
