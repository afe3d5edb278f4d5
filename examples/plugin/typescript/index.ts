import * as pulumi from "@pulumi/pulumi";
import * as voip from "pulumi-voip/plugin";

const group = voip.sraps.getProductGroupOutput({ name: "D-Series" });

const office = new voip.sraps.ProvisioningProfile("office", {
  name: "Office",
  productGroup: group.name,
  redirectionUrl: "https://prov.example.com/snom/{mac}",
});

const ada = new voip.sraps.Phone("ada", {
  mac: "00:04:13:D1:00:01",
  name: "Ada's desk",
  profile: office.id,
  settings: { http_user: "admin", http_pass: new pulumi.Config().requireSecret("webPassword") },
});

new voip.redirection.MacRedirection("lobby", {
  mac: "00-04-13-D1-00-02",
  url: "https://prov.example.com/snom/{mac}",
});

const { name } = group;

export { name as group };
export const mac = ada.mac;
