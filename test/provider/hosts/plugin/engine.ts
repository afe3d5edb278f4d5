import {
  type ClientReadableStream,
  credentials,
  Metadata,
  Server,
  ServerCredentials,
  type ServiceError,
} from "@grpc/grpc-js";
import { PluginAttach, type PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import { ResourceProviderClient, ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as messages from "@pulumi/pulumi/proto/provider_pb";
import { Status } from "@pulumi/pulumi/proto/status_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { type JavaScriptValue, Struct } from "google-protobuf/google/protobuf/struct_pb";
import { createService } from "../../../../provider/hosts/plugin/service";
import type { Properties } from "../../../../provider/lifecycle/values";

const SIGNATURE = "4dabf18193072939515e22adb298388d";

/** A secret as the engine writes it. */
export const secret = (value: unknown) => ({ [SIGNATURE]: "1b47061264138c4ac30d75fd1eb44270", value });

/** What the plugin says of a failure: its message, and of a partial one the id and what was reached. */
export interface Refusal {
  code: number;
  message: string;
  partial?: { id: string; properties: Properties; reasons: string[] };
}

/** One entry of a list's answer. */
export interface Listed {
  entries: { id: string; name: string }[];
  continuation: string;
}

/** What the engine asks of a plugin, in plain values. Secrets come and go wrapped. */
export interface Engine {
  handshake(address?: string): Promise<messages.ProviderHandshakeResponse.AsObject>;
  /** What older engines say instead of a handshake. */
  attach(address: string): Promise<void>;
  version(): Promise<string>;
  schema(): Promise<string>;
  checkConfig(news: Properties): Promise<Properties>;
  diffConfig(olds: Properties, news: Properties): Promise<messages.DiffResponse>;
  configure(args: Properties): Promise<messages.ConfigureResponse.AsObject>;
  check(
    token: string,
    news: Properties,
    olds?: Properties,
  ): Promise<{ inputs: Properties; failures: string[] }>;
  diff(token: string, id: string, olds: Properties, news: Properties): Promise<messages.DiffResponse>;
  create(token: string, inputs: Properties, options?: Write): Promise<{ id: string; outputs: Properties }>;
  update(token: string, id: string, olds: Properties, news: Properties, options?: Write): Promise<Properties>;
  read(
    token: string,
    id: string,
    outputs?: Properties,
    inputs?: Properties,
    options?: Limit,
  ): Promise<Read | undefined>;
  remove(token: string, id: string, outputs: Properties, options?: Limit): Promise<void>;
  invoke(token: string, args: Properties): Promise<Properties>;
  /** `hear` is told of each entry when it comes. */
  list(
    token: string,
    query: Properties,
    page?: Partial<messages.ListRequest.AsObject>,
    hear?: (name: string) => void,
  ): Promise<Listed>;
  cancel(): Promise<void>;
  stop(): void;
}

interface Limit {
  /** Seconds. */
  timeout?: number;
}

interface Write extends Limit {
  preview?: boolean;
}

interface Read {
  id: string;
  outputs: Properties;
  inputs: Properties;
}

/** The URN of a resource of that type within a component. */
export const urnOf = (token: string) => `urn:pulumi:test::project::acme:index:Site$voip:${token}::name`;

/** A plugin of its own, as a provider instance of a program has it. It is not configured yet. */
export async function startPlugin(): Promise<Engine> {
  const server = new Server();
  server.addService(ResourceProviderService, createService());
  const port = await new Promise<number>((resolve, reject) =>
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    ),
  );
  const client = new ResourceProviderClient(`127.0.0.1:${port}`, credentials.createInsecure());

  type Call<Request, Response> = (
    request: Request,
    answered: (error: ServiceError | null, response: Response) => void,
  ) => unknown;
  /** Of the overloads of a method the types are those that are named here. */
  function ask<Response, Request>(call: Call<Request, Response>, request: Request): Promise<Response> {
    return new Promise((resolve, reject) =>
      call.call(client, request, (error, response) => (error ? reject(refusalOf(error)) : resolve(response))),
    );
  }

  return {
    handshake: async (address = "") =>
      (
        await ask<messages.ProviderHandshakeResponse, messages.ProviderHandshakeRequest>(
          client.handshake,
          new messages.ProviderHandshakeRequest().setEngineAddress(address),
        )
      ).toObject(),
    async attach(address) {
      await ask<Empty, PluginAttach>(client.attach, new PluginAttach().setAddress(address));
    },
    version: async () => (await ask<PluginInfo, Empty>(client.getPluginInfo, new Empty())).getVersion(),
    schema: async () =>
      (
        await ask<messages.GetSchemaResponse, messages.GetSchemaRequest>(
          client.getSchema,
          new messages.GetSchemaRequest(),
        )
      ).getSchema(),
    async checkConfig(news) {
      return plain(
        (
          await ask<messages.CheckResponse, messages.CheckRequest>(
            client.checkConfig,
            new messages.CheckRequest().setNews(struct(news)),
          )
        ).getInputs(),
      );
    },
    diffConfig: (olds, news) =>
      ask<messages.DiffResponse, messages.DiffRequest>(
        client.diffConfig,
        new messages.DiffRequest().setOldInputs(struct(olds)).setNews(struct(news)),
      ),
    configure: async (args) =>
      (
        await ask<messages.ConfigureResponse, messages.ConfigureRequest>(
          client.configure,
          new messages.ConfigureRequest().setArgs(struct(args)),
        )
      ).toObject(),
    async check(token, news, olds = {}) {
      const request = new messages.CheckRequest()
        .setUrn(urnOf(token))
        .setNews(struct(news))
        .setOlds(struct(olds));
      const response = await ask<messages.CheckResponse, messages.CheckRequest>(client.check, request);
      const failures = response.getFailuresList();
      expect(failures.map((failure) => failure.getProperty()).join("")).toBe("");
      return {
        inputs: plain(response.getInputs()),
        failures: failures.map((failure) => failure.getReason()),
      };
    },
    diff: (token, id, olds, news) =>
      ask<messages.DiffResponse, messages.DiffRequest>(
        client.diff,
        new messages.DiffRequest().setUrn(urnOf(token)).setId(id).setOlds(struct(olds)).setNews(struct(news)),
      ),
    async create(token, inputs, { preview = false, timeout = 0 } = {}) {
      const request = new messages.CreateRequest().setUrn(urnOf(token)).setProperties(struct(inputs));
      const response = await ask<messages.CreateResponse, messages.CreateRequest>(
        client.create,
        request.setPreview(preview).setTimeout(timeout),
      );
      return { id: response.getId(), outputs: plain(response.getProperties()) };
    },
    async update(token, id, olds, news, { preview = false, timeout = 0 } = {}) {
      const request = new messages.UpdateRequest().setUrn(urnOf(token)).setId(id).setOlds(struct(olds));
      const written = request.setNews(struct(news)).setPreview(preview).setTimeout(timeout);
      return plain(
        (await ask<messages.UpdateResponse, messages.UpdateRequest>(client.update, written)).getProperties(),
      );
    },
    async read(token, id, outputs = {}, inputs = {}, { timeout = 0 } = {}) {
      const request = new messages.ReadRequest().setUrn(urnOf(token)).setId(id).setTimeout(timeout);
      const response = await ask<messages.ReadResponse, messages.ReadRequest>(
        client.read,
        request.setProperties(struct(outputs)).setInputs(struct(inputs)),
      );
      if (!response.hasProperties()) {
        expect(response.getId()).toBe("");
        return undefined;
      }
      return {
        id: response.getId(),
        outputs: plain(response.getProperties()),
        inputs: plain(response.getInputs()),
      };
    },
    async remove(token, id, outputs, { timeout = 0 } = {}) {
      const request = new messages.DeleteRequest().setUrn(urnOf(token)).setId(id).setTimeout(timeout);
      await ask<Empty, messages.DeleteRequest>(client.delete, request.setProperties(struct(outputs)));
    },
    async invoke(token, args) {
      const request = new messages.InvokeRequest().setTok(`voip:${token}`).setArgs(struct(args));
      return plain(
        (await ask<messages.InvokeResponse, messages.InvokeRequest>(client.invoke, request)).getReturn(),
      );
    },
    list(token, query, { limit = 0, pageSize = 0, continuationToken = "" } = {}, hear = () => {}) {
      const request = new messages.ListRequest().setToken(`voip:${token}`).setQuery(struct(query));
      request.setLimit(limit).setPageSize(pageSize).setContinuationToken(continuationToken);
      return listed(client.list(request), hear);
    },
    async cancel() {
      await ask<Empty, Empty>(client.cancel, new Empty());
    },
    stop() {
      client.close();
      server.forceShutdown();
    },
  };
}

function listed(
  stream: ClientReadableStream<messages.ListResponse>,
  hear: (name: string) => void,
): Promise<Listed> {
  const found: Listed = { entries: [], continuation: "nothing said" };
  return new Promise((resolve, reject) => {
    stream.on("data", (response: messages.ListResponse) => {
      const result = response.getResult();
      if (result) {
        found.entries.push({ id: result.getId(), name: result.getName() });
        hear(result.getName());
      }
      const continuation = response.getContinuation();
      if (continuation) found.continuation = continuation.getContinuationToken();
    });
    stream.on("error", (error: ServiceError) => reject(refusalOf(error)));
    stream.on("end", () => resolve(found));
  });
}

function struct(values: Properties): Struct {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return Struct.fromJavaScript(Object.fromEntries(given) as Record<string, JavaScriptValue>);
}

function plain(values: Struct | undefined): Properties {
  return values?.toJavaScript() ?? {};
}

function refusalOf({ code, details, metadata = new Metadata() }: ServiceError): Refusal {
  const [packed] = metadata.get("grpc-status-details-bin");
  if (packed === undefined) return { code, message: details };
  const [detail] = Status.deserializeBinary(packed as Buffer).getDetailsList();
  const reached = detail?.unpack(
    messages.ErrorResourceInitFailed.deserializeBinary,
    "pulumirpc.ErrorResourceInitFailed",
  );
  if (!reached) throw new Error("The failure has details of an unknown kind.");
  const partial = {
    id: reached.getId(),
    properties: plain(reached.getProperties()),
    reasons: reached.getReasonsList(),
  };
  return { code, message: details, partial };
}

/** What a call is refused with. */
export async function refusal(call: Promise<unknown>): Promise<Refusal> {
  return call.then(
    (value) => {
      throw new Error(`expected a refusal, got ${JSON.stringify(value)}`);
    },
    (refused: Refusal) => refused,
  );
}
