import { readdirSync } from "node:fs";
import { companions, EngineTool } from "./engine-tool";

jest.setTimeout(60_000);

let tool: EngineTool;
beforeEach(() => {
  tool = new EngineTool();
});
afterEach(() => tool?.remove());

describe("the engine on the PATH", () => {
  it.each(["v3.216.0", "3.1000.0-alpha.1"])("is used when it is %s", async (version) => {
    const bin = tool.pulumiOnPath(version);
    expect(await tool.find()).toEqual({ code: 0, bin, said: "" });
  });

  it("is passed over with one sentence when it is too old", async () => {
    tool.pulumiOnPath("v3.22.0");
    tool.goOnPath();
    const { bin, said } = await tool.find();
    expect(bin).toContain(tool.engines);
    const about = said.split("\n").filter((line) => line.includes("3.22.0"));
    expect(about).toEqual([expect.stringContaining("older than 3.216.0")]);
  });

  it("is passed over when it does not say its version", async () => {
    tool.pulumiOnPath("");
    tool.goOnPath();
    const { bin, said } = await tool.find();
    expect(bin).toContain(tool.engines);
    expect(said).toContain("does not say its version");
  });

  it.each(companions)("is passed over when it comes without %s", async (missing) => {
    tool.pulumiOnPath(
      "v3.255.0",
      companions.filter((each) => each !== missing),
    );
    tool.goOnPath();
    const { bin, said } = await tool.find();
    expect(bin).toContain(tool.engines);
    expect(said).toContain(`comes without ${missing}`);
  });
});

describe("without an engine", () => {
  it("one sentence names Go when there is none to build with", async () => {
    const { code, bin, said } = await tool.find();
    expect(code).toBe(1);
    expect(bin).toBe("");
    expect(said.trim().split("\n").at(-1)).toMatch(
      /No Pulumi engine: .* no Go \d+\.\d+\S* or newer on the PATH\. Install Pulumi 3\.216\.0 or newer/,
    );
  });

  it("it is built once, complete, and found from then on", async () => {
    tool.goOnPath();
    const { bin } = await tool.find();
    expect(readdirSync(bin).sort()).toEqual(["pulumi", ...companions]);
    expect(await tool.find()).toEqual({ code: 0, bin, said: "" });
    expect(tool.built()).toEqual(["node-host", "cli"]);
    expect(tool.kept()).toHaveLength(1);
  });

  it("what Go says about a failed build is passed on, and the next try starts anew", async () => {
    tool.goOnPath(`console.error("verifying module: checksum mismatch"); process.exit(1);`);
    const { code, said } = await tool.find();
    expect(code).toBe(1);
    expect(said).toMatch(/go1\.99\.0 could not build it, .*: verifying module: checksum mismatch/);

    tool.goOnPath();
    const { bin } = await tool.find();
    expect(readdirSync(bin).sort()).toEqual(["pulumi", ...companions]);
    expect(tool.kept()).toHaveLength(1);
  });
});
