import { startSimulators } from "../../simulators";
import { createStack, type TestStack } from "./harness";

jest.setTimeout(180_000);

const program = (redirections: Record<string, Record<string, unknown>>) => `
const voip = require("pulumi-voip");
for (const [name, { opts, ...args }] of Object.entries(${JSON.stringify(redirections)})) {
  new voip.redirection.MacRedirection(name, args, opts);
}
`;

test("a redirection is created, changed, repaired, moved to another phone and removed", async () => {
  const simulators = await startSimulators({ redirection: {} });
  const { redirection } = simulators;
  let stack: TestStack | undefined;
  try {
    stack = await createStack({
      name: "redirection",
      config: {
        "voip:redirection.url": redirection.url,
        "voip:redirection.username": redirection.accounts.main.username,
        "voip:redirection.password": { secret: redirection.accounts.main.password },
      },
      program: program({ ada: { mac: "00:04:13:AA:BB:CC", url: "https://prov.example.com/{mac}" } }),
    });
    const preview = await stack.preview();
    console.log(preview.output);
    expect(redirection.log.mutations()).toEqual([]);
    const up = await stack.up();
    console.log(up.output, up.steps());
    console.log((await stack.exportState()).deployment.resources);
    redirection.log.clear();
    const noop = await stack.up();
    console.log(noop.output, redirection.log.requests().length);
    redirection.store.setPhone({ mac: "000413aabbcc", url: "https://evil.example.com/" });
    const drift = await stack.refresh(["--preview-only", "--diff", "--expect-no-changes"]);
    console.log(drift.code, drift.output);
    stack.writeProgram(program({ ada: { mac: "00:04:13:AA:BB", url: "prov.example.com/{mac}", foo: 1 } }));
    console.log((await stack.up()).output);
    stack.writeProgram(program({ ada: { mac: "000413999901", url: "https://prov.example.com/{mac}" } }));
    console.log((await stack.up()).output);
    const destroy = await stack.destroy();
    console.log(destroy.output);
  } finally {
    await stack?.remove();
    await simulators.stop();
  }
});
