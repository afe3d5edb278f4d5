import { createStack, type TestStack } from "./harness";

jest.setTimeout(120_000);

const program = `
const pulumi = require("@pulumi/pulumi");

const provider = {
  async create(inputs) { return { id: "note-1", outs: inputs }; },
  async diff(id, olds, news) { return { changes: olds.text !== news.text }; },
  async update(id, olds, news) { return { outs: news }; },
};
class Note extends pulumi.dynamic.Resource {
  constructor(name, args) { super(provider, name, args); }
}
const config = new pulumi.Config();
new Note("greeting", { text: config.requireSecret("text") });
pulumi.log.warn("written by the program");
`;

describe("a stack of the harness", () => {
  let stack: TestStack;
  const steps =
    (all = false) =>
    (run: { steps(options: { all: boolean }): { op: string; name: string }[] }) =>
      run.steps({ all }).map(({ op, name }) => `${op} ${name}`);

  beforeAll(async () => {
    stack = await createStack({ program, config: { text: { secret: "hello" } } });
  });
  afterAll(() => stack?.remove());

  it("shows what up, an up without changes, a change and destroy did", async () => {
    const created = (await stack.up()).expectSuccess();
    expect(steps()(created)).toEqual(["create greeting"]);
    expect(created.diagnostics()).toEqual([{ severity: "warning", message: "written by the program" }]);
    expect(JSON.stringify(created.events)).not.toContain("hello");

    expect(steps()((await stack.up()).expectSuccess())).toEqual([]);

    await stack.config("text", "good morning", { secret: true });
    expect(steps()((await stack.preview()).expectSuccess())).toEqual(["update greeting"]);

    const { deployment } = await stack.exportState();
    expect(deployment.resources?.map(({ id }) => id)).toContain("note-1");

    const destroyed = (await stack.destroy()).expectSuccess();
    expect(steps()(destroyed)).toEqual(["delete greeting"]);
    expect(steps(true)(destroyed)).toContain("delete voip-test-test");
    expect((await stack.exportState()).deployment.resources).toBeUndefined();
  });
});
