// The plugin that does nothing: it takes what it is given and remembers nothing.
const { createRequire } = require("node:module");
const sdk = createRequire(require.resolve("@pulumi/pulumi/package.json"));
/** @type {typeof import("@grpc/grpc-js")} */
const { Server, ServerCredentials } = sdk("@grpc/grpc-js");
/** @type {typeof import("google-protobuf/google/protobuf/empty_pb")} */
const { Empty } = sdk("google-protobuf/google/protobuf/empty_pb");
const { ResourceProviderService } = require("@pulumi/pulumi/proto/provider_grpc_pb");
const messages = require("@pulumi/pulumi/proto/provider_pb");
const { PluginInfo } = require("@pulumi/pulumi/proto/plugin_pb");

const ID = "0".repeat(32);
const LARGEST_MESSAGE = 400 * 1024 * 1024;

/** @type {Record<string, (request: any) => object>} */
const answers = {
  handshake: () => new messages.ProviderHandshakeResponse().setAcceptSecrets(true),
  getPluginInfo: () => new PluginInfo().setVersion("0.1.0"),
  checkConfig: (request) => new messages.CheckResponse().setInputs(request.getNews()),
  diffConfig: () => new messages.DiffResponse().setChanges(messages.DiffResponse.DiffChanges.DIFF_NONE),
  configure: () => new messages.ConfigureResponse().setAcceptsecrets(true).setSupportspreview(true),
  check: (request) => new messages.CheckResponse().setInputs(request.getNews()),
  diff: () => new messages.DiffResponse().setChanges(messages.DiffResponse.DiffChanges.DIFF_NONE),
  create: (request) => {
    const properties = request.getProperties();
    const mac = properties.getFieldsMap().get("mac")?.getStringValue() ?? "";
    return new messages.CreateResponse().setId(`${ID}/${mac}`).setProperties(properties);
  },
  read: (request) =>
    new messages.ReadResponse()
      .setId(request.getId())
      .setProperties(request.getProperties())
      .setInputs(request.getInputs()),
  update: (request) => new messages.UpdateResponse().setProperties(request.getNews()),
  delete: () => new Empty(),
  cancel: () => new Empty(),
};

const handlers = Object.entries(answers).map(([name, answer]) => [
  name,
  /** @type {import("@grpc/grpc-js").handleUnaryCall<any, any>} */
  (call, callback) => callback(null, answer(call.request)),
]);
const server = new Server({
  "grpc.max_receive_message_length": LARGEST_MESSAGE,
  "grpc.max_send_message_length": LARGEST_MESSAGE,
});
server.addService(ResourceProviderService, Object.fromEntries(handlers));
server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  console.log(port);
});
