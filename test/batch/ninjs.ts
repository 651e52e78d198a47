/**
 * `npm run test:ninjs [-- FILE]`: what `--format ninjs` writes against IPTC's own schema, from FILE or from where IPTC
 * publishes it. Skipped with a word where that cannot be reached.
 */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formatsPlugin from "ajv-formats";
import { encodeNinjs } from "../../src/batch/formats/ninjs.js";
import { extract } from "../../src/index.js";
import { textOf } from "./articles.js";
import { geoJsonPoint } from "./ninjs.schema.js";

const ADDRESS = "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json";
const file = process.argv[2];

const schema = file === undefined ? await fetchSchema() : readFileSync(file, "utf8");
if (schema === null) console.log(`skipped: ${ADDRESS} cannot be reached\n0 passed, 0 failed`);
else check(JSON.parse(schema) as object);

function check(iptc: object): void {
  const ajv = new Ajv2020({ strict: false });
  (formatsPlugin as unknown as (ajv: Ajv2020) => void)(ajv);
  // IPTC's schema refers to GeoJSON's, which it does not carry.
  ajv.addSchema(geoJsonPoint, "https://geojson.org/schema/GeoJSON.json");
  const validate = ajv.compile(iptc);
  const texts = [readFileSync("corpus/article.txt", "utf8"), textOf("varied", 1), ""];
  const failed = texts.filter((text, id) => {
    const valid = validate(JSON.parse(encodeNinjs({ id, text }, extract(text))));
    if (!valid) console.log(`FAILED: article ${id}: ${JSON.stringify(validate.errors)}`);
    return !valid;
  }).length;
  const refuses = !validate({ uri: "urn:x:1", quotes: [] });
  if (!refuses) console.log("FAILED: the schema does not refuse a field that ninjs has not");
  const wrong = failed + (refuses ? 0 : 1);
  console.log(`${texts.length + 1 - wrong} passed, ${wrong} failed`);
  process.exitCode = wrong === 0 ? 0 : 1;
}

async function fetchSchema(): Promise<string | null> {
  const answer = await fetch(ADDRESS).catch(() => null);
  return answer?.ok === true ? await answer.text() : null;
}
