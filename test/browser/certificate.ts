import { generate } from 'selfsigned';

/** A key and a certificate that nobody trusts, made anew at each run: the browsers are told to accept it. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const pems = await generate([{ name: 'commonName', value: 'Noticed test sites' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  return { key: pems.private, cert: pems.cert };
}
