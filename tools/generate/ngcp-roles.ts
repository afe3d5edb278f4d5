import admitted from "./ngcp-roles.json";

/**
 * The roles of an account that NGCP admits to a request, as in `POST customers/`: the `allowed_roles` of its published
 * source (lib/NGCP/Panel/Controller/API, mr13.5.1 and the main branch, which agree).
 */
export function rolesOf(request: string): string | undefined {
  const [method = "", path = ""] = request.split(" ");
  const roles = (admitted as Record<string, string | Record<string, string>>)[path];
  return typeof roles === "object" ? roles[method] : roles;
}
