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

/**
 * @template Request, Response
 * @param {(request: Request) => Response} answer
 * @returns {import("@grpc/grpc-js").handleUnaryCall<Request, Response>}
 */
const unary = (answer) => (call, callback) => callback(null, answer(call.request));

/** @type {Partial<import("@pulumi/pulumi/proto/provider_grpc_pb").IResourceProviderServer>} */
const methods = {
  handshake: unary(() => new messages.ProviderHandshakeResponse().setAcceptSecrets(true)),
  getPluginInfo: unary(() => new PluginInfo().setVersion("0.1.0")),
  checkConfig: unary((request) => new messages.CheckResponse().setInputs(request.getNews())),
  diffConfig: unary(() =>
    new messages.DiffResponse().setChanges(messages.DiffResponse.DiffChanges.DIFF_NONE),
  ),
  configure: unary(() => new messages.ConfigureResponse().setAcceptsecrets(true).setSupportspreview(true)),
  check: unary((request) => new messages.CheckResponse().setInputs(request.getNews())),
  diff: unary(() => new messages.DiffResponse().setChanges(messages.DiffResponse.DiffChanges.DIFF_NONE)),
  create: unary((request) => {
    const properties = request.getProperties();
    const mac = properties?.getFieldsMap().get("mac")?.getStringValue() ?? "";
    return new messages.CreateResponse().setId(`${ID}/${mac}`).setProperties(properties);
  }),
  read: unary((request) =>
    new messages.ReadResponse()
      .setId(request.getId())
      .setProperties(request.getProperties())
      .setInputs(request.getInputs()),
  ),
  update: unary((request) => new messages.UpdateResponse().setProperties(request.getNews())),
  delete: unary(() => new Empty()),
  cancel: unary(() => new Empty()),
};

const server = new Server({
  "grpc.max_receive_message_length": LARGEST_MESSAGE,
  "grpc.max_send_message_length": LARGEST_MESSAGE,
});
server.addService(
  ResourceProviderService,
  /** @type {import("@grpc/grpc-js").UntypedServiceImplementation} */ (methods),
);
server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  console.log(port);
});
