/** The e-mail templates that an installation comes with and every new reseller gets. Customers refer to the first three. */
export const defaultEmailTemplates: readonly string[] = [
  ...["subscriber", "passreset", "invoice", "credit_warning", "customer_fraud_warning"],
  ...["customer_fraud_lock", "fax_receive_ok", "fax_send_copy", "fax_notify_ok", "fax_notify_error"],
  ...["fax_notify_secret_update", "admin_passreset"],
].map((use) => `${use}_default_email`);
