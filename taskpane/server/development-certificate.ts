import { getHttpsServerOptions } from 'office-addin-dev-certs';

/** The certificate for https://localhost that Excel trusts on this machine; the first time it asks to be installed. */
export async function developmentCertificate(): Promise<{ key: Buffer; cert: Buffer }> {
  const { key, cert } = await getHttpsServerOptions();
  return { key, cert };
}
