import { withoutViews } from "../../cli/estate/views";
import { declarable } from "../../cli/export/declarable";
import { declare } from "../../cli/export/program";
import { kinds } from "../../provider/kinds/registry";
import { type Estate, startEstate } from "../provider/lifecycle/estate";
import { fill, objectsOf, previewOf } from "./whole-estate";

let estate: Estate;

beforeEach(async () => {
  estate = await startEstate();
});

afterEach(() => estate.stop());

test("an estate with every kind is written as a program whose preview is empty", async () => {
  expect(await fill(estate)).toEqual([]);
  const found = withoutViews(await objectsOf(estate));
  const { objects } = await declarable(estate.run().session, found);
  const program = declare(objects);
  expect(await previewOf(estate, program)).toEqual({});
  const declared = new Set(objects.map(({ kind }) => kind.token));
  expect(kinds.filter(({ list, token }) => list && !declared.has(token)).map(({ token }) => token)).toEqual([
    "ngcp:SoundFile",
    "ngcp:AliasNumber",
  ]);
});
