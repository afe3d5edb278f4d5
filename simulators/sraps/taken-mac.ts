import type { Call } from "./call";
import { Refusal } from "./refusal";

const places = ["message", "error", "detail", "text"] as const;

/** Makes the refusals of MACs that other companies own; their text moves on while the switch says `rotate`. */
export function takenMacRefusals(): (call: Call) => Refusal {
  let turn = 0;
  return ({ switches }) => {
    const text =
      switches.get("takenMacText") === "lacks"
        ? "User lacks permission to endpoint"
        : "taken_mac_or_forbidden";
    const chosen = switches.get("takenMacPlace");
    const place = chosen === "rotate" ? (places[turn % places.length] ?? "message") : chosen;
    if (chosen === "rotate") turn += 1;
    return new Refusal(Number(switches.get("takenMacStatus")), text, { place });
  };
}
