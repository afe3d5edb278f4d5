import * as z from "zod";
import { optionalText, timezone } from "./fields";

/** What both kinds of contact have. Nothing of it is unique; texts are kept as they are sent. */
export const contactFields = {
  email: {
    input: z.email({ error: "expected an e-mail address" }).max(255).describe("The e-mail address."),
  },
  firstname: optionalText("First name.", 127),
  lastname: optionalText("Last name.", 127),
  company: optionalText("Company name.", 127),
  street: optionalText("Street and number.", 127),
  postcode: optionalText("Postal code.", 16),
  city: optionalText("City.", 127),
  country: {
    input: z
      .string()
      .regex(/^[A-Za-z]{2}$/, "expected a country of two letters, as in AT")
      .toUpperCase()
      .optional()
      .describe("The country by its two letters, as in `AT`."),
  },
  timezone,
  phonenumber: optionalText("Telephone number.", 31),
  mobilenumber: optionalText("Mobile number.", 31),
  faxnumber: optionalText("Fax number.", 31),
  vatnum: optionalText("VAT number.", 127),
  comregnum: optionalText("Number in the commercial register.", 31),
  bankname: optionalText("Name of the bank.", 255),
  iban: optionalText("IBAN.", 34),
  bic: optionalText("BIC.", 11),
  gpp0: optionalText("General purpose field 0."),
  gpp1: optionalText("General purpose field 1."),
  gpp2: optionalText("General purpose field 2."),
  gpp3: optionalText("General purpose field 3."),
  gpp4: optionalText("General purpose field 4."),
  gpp5: optionalText("General purpose field 5."),
  gpp6: optionalText("General purpose field 6."),
  gpp7: optionalText("General purpose field 7."),
  gpp8: optionalText("General purpose field 8."),
  gpp9: optionalText("General purpose field 9."),
};
