import * as undici from "undici";
import { buildConnector, HTTPParserError, Pool } from "../../../provider/transport/undici";

test("the parts of undici that are loaded by themselves are what it exports", () => {
  expect({ Pool, buildConnector, HTTPParserError }).toEqual({
    Pool: undici.Pool,
    buildConnector: undici.buildConnector,
    HTTPParserError: undici.errors.HTTPParserError,
  });
});
