import fc from "fast-check";
import type { Kind } from "../../../provider/kinds/kind";
import { diff } from "../../../provider/lifecycle/diff";
import type { Properties } from "../../../provider/lifecycle/values";
import { type Estate, kindOf, type Run, startEstate } from "../lifecycle/estate";
import { areaCodes, type Declarations, ngcpDeclarations } from "../lifecycle/ngcp-declarations";
import { ngcpConfig } from "../lifecycle/ngcp-estate";
import { hosts } from "./hosts";

const isNight = process.env.VOIP_TEST_NIGHTLY !== undefined;
const numRuns = isNight ? 10 : 1;

/**
 * Another declaration of the same object: what cannot be changed in place is as in the one, and so are passwords,
 * since the server refuses to go back to one.
 */
function ofSameObject(kind: Kind, one: Properties, other: Properties): Properties {
  const passwords = kind.secrets.filter((name) => /^(web)?password$/i.test(name));
  const fixed = [...kind.identity, ...(kind.immutable ?? []), ...passwords];
  const kept = fixed.filter((name) => one[name] !== undefined).map((name) => [name, one[name]]);
  const free = Object.entries(other).filter(([name]) => !fixed.includes(name));
  return Object.fromEntries([...free, ...kept]);
}

/** What somebody makes of the object by hand, within what the program declares; nothing when that would not do. */
async function edited(kind: Kind, run: Run, values: Properties, declared: Properties): Promise<Properties> {
  const within = Object.entries(values).filter(([name]) => declared[name] !== undefined);
  const edit = { ...declared, ...Object.fromEntries(within) };
  return (await run.failures(kind, edit)).length === 0 ? edit : declared;
}

/** The inputs of which one of two declarations says something else than the other. */
function contradicted(kind: Kind, one: Properties, other: Properties): string[] {
  const changes = diff(kind, one, other).filter(({ change }) => change === "update");
  const names = changes.map(({ path: [name] }) => String(name));
  return [...new Set(names)].filter((name) => !kind.writeOnly.includes(name));
}

describe.each(["mr13.5", "26"] as const)("on NGCP %s", (release) => {
  const declarations = ngcpDeclarations(release);
  const title = ({ token, of }: Declarations) => (of ? `${token} (${of})` : token);
  const cases = declarations.flatMap((each) =>
    (["dynamic provider", "plugin"] as const).map((host) => [title(each), host, each] as const),
  );

  test.each(cases)(
    "what is declared of %s lives a whole life over the %s: made, changed, edited by hand, removed",
    async (_, host, { token, arbitrary, settle = (_estate, declared) => declared }) => {
      const kind = kindOf(token);
      async function expectWholeLife(
        estate: Estate,
        declared: Properties,
        changed: Properties,
      ): Promise<void> {
        const config = ngcpConfig(estate, "admin", { areaCodes });
        const run = await hosts[host](token, config);
        const later = await hosts[host](token, config);
        const first = await run.check(declared);
        const { id, outputs } = await run.create(first);
        let recorded = outputs;
        try {
          expect(await run.diff(id, outputs, first)).toEqual({ changes: false, replaces: [] });
          expect((await run.read(id, outputs, first))?.inputs).toEqual(first);

          const second = await run.check(changed);
          expect((await run.diff(id, outputs, second)).replaces).toEqual([]);
          const after = await run.update(id, outputs, second);
          recorded = after;
          expect(await run.diff(id, after, second)).toEqual({ changes: false, replaces: [] });
          estate.forget();
          expect(await run.update(id, after, second)).toEqual(after);
          expect(estate.writes()).toEqual({});

          const byHand = await edited(kind, estate.run(config), declared, changed);
          await estate.run(config).update(kind, { id, outputs: after }, byHand);
          const drifted = await run.read(id, after, second);
          const seen = diff(kind, drifted?.outputs ?? {}, second).map(({ path: [name] }) => name);
          expect(seen).toEqual(expect.arrayContaining(contradicted(kind, await run.check(byHand), second)));
          const mended = await run.update(id, drifted?.outputs ?? {}, second);
          expect(mended).toEqual(after);
          expect((await run.read(id, mended, second))?.inputs).toEqual(second);
        } finally {
          // The first run would not remove what it has made.
          await later.remove(id, { ...recorded, forceDestroy: true });
          const remains = kind.idFromKey || kind.retains?.(recorded) !== undefined;
          if (!remains) expect(await later.read(id, recorded, {})).toBeUndefined();
          run.stop();
          later.stop();
        }
      }

      await fc.assert(
        fc.asyncProperty(arbitrary, arbitrary, async (one, other) => {
          const estate = await startEstate({ ngcp: { release } });
          const declared = settle(estate, one);
          const changed = ofSameObject(kind, declared, settle(estate, other));
          await expectWholeLife(estate, declared, changed).finally(() => estate.stop());
        }),
        { numRuns },
      );
    },
  );
});
