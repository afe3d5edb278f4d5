import type { EstateObject, EstateReport } from "../estate/read-estate";
import type { LeftOut } from "./declarable";
import type { Move } from "./moves";
import type { Program, Secret } from "./program";
import { type ExportHost, type ExportLanguage, IMPORT_FOLDER, MARKDOWN_HEADER } from "./project-files";

/** What an export found. */
export interface ExportFindings {
  program: Program;
  leftOut: readonly LeftOut[];
  report: EstateReport;
  moves: readonly Move[];
}

/** What an export wrote, for the person who takes it over. */
export interface ExportResult extends ExportFindings {
  host: ExportHost;
  language: ExportLanguage;
  stack: string;
  /** Paths of files with secrets of the configuration. */
  secretFiles: readonly string[];
}

/** The commands that make a stack of the project and lead to an empty preview. */
export function steps({ host, language, stack, secretFiles }: ExportResult): string[] {
  const config = secretFiles.map((file) => `pulumi config set-all --stack ${stack} --json "$(cat ${file})"`);
  const adopt =
    host === "dynamic"
      ? [`pulumi stack import --stack ${stack} --file ${IMPORT_FOLDER}/deployment.json`]
      : [
          `pulumi import --stack ${stack} --file ${IMPORT_FOLDER}/resources.json --yes --protect=false --generate-code=false`,
        ];
  return [
    ...(language === "typescript" ? ["npm install"] : []),
    ...(host === "plugin" ? [`pulumi stack select --create ${stack}`] : []),
    ...config,
    ...adopt,
    `pulumi preview --stack ${stack}`,
  ];
}

/** What a person has to know besides, each a sentence or two. */
export function remarks({
  program,
  leftOut,
  report,
  moves,
  secretFiles = [],
}: ExportFindings & Partial<ExportResult>): string[] {
  const unknown = program.secrets.filter(({ value }) => value === undefined);
  const unlisted = report.unlisted.map(({ token }) => token);
  return [
    ...report.unreadable.map(({ kind, connection, id, reason }) => {
      const subject = [kind.token, id, connection && `of ${connection}`].filter(Boolean).join(" ");
      return `${subject} could not be read: ${reason}`;
    }),
    ...grouped(leftOut, ({ object, reasons }) => [object, reasons.join(" ")]).map(
      ([ids, reason]) => `${ids} left out, since a preview refuses it as it is: ${reason}`,
    ),
    ...(unlisted.length > 0 ? [`Not looked for, since they cannot be listed: ${unlisted.join(", ")}.`] : []),
    ...(unknown.length > 0 ? [unknownSecrets(unknown)] : []),
    ...(secretFiles.length > 1 ? [TOO_MANY_SECRETS] : []),
    ...grouped(moves, ({ object, has }) => [object, MOVED[has]]).map(([ids, moved]) => `${ids} ${moved}`),
  ];
}

const MOVED: Readonly<Record<Move["has"], string>> = {
  come: "in the project: come while the estate was read.",
  gone: "not in the project: gone while the estate was read.",
  changed: "in the project as now: changed while the estate was read.",
};

/** The engine puts the configuration into one variable of the environment, which Linux holds to 128 KiB. */
const TOO_MANY_SECRETS =
  "The secrets take more than 100 KB of configuration, and Linux hands no more than 128 KiB of it to a program. Export customer by customer (--customer), each into a stack of its own.";

/** As many ids as a sentence names. */
const NAMED = 10;

/** What is said of objects, each sentence once for all objects of a kind that it is true of. */
function grouped<Item>(
  items: readonly Item[],
  say: (item: Item) => [object: EstateObject, what: string],
): [ids: string, what: string][] {
  const groups = new Map<string, { token: string; ids: string[]; what: string }>();
  for (const item of items) {
    const [{ kind, id, name }, what] = say(item);
    const key = JSON.stringify([kind.token, what]);
    const group = groups.get(key) ?? { token: kind.token, ids: [], what };
    groups.set(key, group);
    group.ids.push(name === "" || id.includes(name) ? id : `${id} (${name})`);
  }
  return [...groups.values()].map(({ token, ids, what }) => {
    const named = ids.slice(0, NAMED).join(", ");
    const further = ids.length > NAMED ? ` and ${ids.length - NAMED} more` : "";
    return [`${token} ${named}${further}: ${ids.length === 1 ? "is" : "each is"}`, what];
  });
}

function unknownSecrets(secrets: readonly Secret[]): string {
  const names = secrets.map(({ key }) => key).join(", ");
  return `This account may not see the secrets ${names}. Set each with \`pulumi config set --secret <name>\`; the preview shows an update of each of them until the first \`pulumi up\` has written it.`;
}

/** The project's README: how it is taken over, its secrets, and what is not in it. */
export function readMe(result: ExportResult): string {
  const { program, secretFiles } = result;
  const keys = program.secrets.map(({ key }) => `- \`${key}\`\n`);
  const others = remarks(result).map((remark) => `- ${remark}\n`);
  return `${MARKDOWN_HEADER}

# An estate as it was found

${program.declarations.length} resources. These commands bring them under Pulumi's management; the preview at the end shows no change:

\`\`\`sh
${steps(result).join("\n")}
\`\`\`

The accounts have to be set for this stack as well: \`pulumi config set --path voip:…\`, or \`VOIP_…\` in the environment.

${secretFiles.length > 0 ? `The folder \`${IMPORT_FOLDER}\` holds secrets in the clear. ` : ""}Remove \`${IMPORT_FOLDER}\` when the preview is empty.
${keys.length > 0 ? `\n## Secrets of the configuration\n\n${keys.join("")}` : ""}${others.length > 0 ? `\n## What else there is to know\n\n${others.join("")}` : ""}`;
}
