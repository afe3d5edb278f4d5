"""A few phones. `pulumi package add` makes the module pulumi_voip from the plugin's schema."""

import pulumi
import pulumi_voip as voip

group = voip.sraps.get_product_group(name="D-Series")

office = voip.sraps.ProvisioningProfile(
    "office",
    name="Office",
    product_group=group.name,
    redirection_url="https://prov.example.com/snom/{mac}",
)

ada = voip.sraps.Phone(
    "ada",
    mac="00:04:13:D1:00:01",
    name="Ada's desk",
    profile=office.id,
    settings={"http_user": "admin", "http_pass": pulumi.Config().require_secret("webPassword")},
)

voip.redirection.MacRedirection(
    "lobby",
    mac="00-04-13-D1-00-02",
    url="https://prov.example.com/snom/{mac}",
)

pulumi.export("group", group.name)
pulumi.export("mac", ada.mac)
