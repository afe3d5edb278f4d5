import * as voip from "pulumi-voip";

// What phones start from wherever they are. The stacks of the sites refer to this one.
const office = new voip.sraps.ProvisioningProfile("office", {
  name: "Office",
  productGroup: "D-Series",
  settings: { language: "English", ntp_server: "ntp.acme.example" },
});

export const officeProfile = office.id;
