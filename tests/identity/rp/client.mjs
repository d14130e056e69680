// An OpenID client by the library openid-client, as its documentation writes one. Only the switch for plain http on loopback is special.
// Takes the issuer, the client's id, secret and redirect address, a ticket, the name of the authentication method; then speaks by lines:
// prints the address to open, reads the address that the browser was led to, prints the claims of the ID token and of userinfo as JSON.
import { createInterface } from "node:readline";
import * as client from "openid-client";

const [issuer, id, secret, redirect, ticket, method] = process.argv.slice(2);
const authentication = method === "post" ? client.ClientSecretPost(secret) : client.ClientSecretBasic(secret);
const config = await client.discovery(new URL(issuer), id, undefined, authentication, { execute: [client.allowInsecureRequests] });

const verifier = client.randomPKCECodeVerifier();
const state = client.randomState();
const nonce = client.randomNonce();
const asked = client.buildAuthorizationUrl(config, {
  redirect_uri: redirect,
  scope: "openid profile email",
  code_challenge: await client.calculatePKCECodeChallenge(verifier),
  code_challenge_method: "S256",
  state,
  nonce,
  login_hint: ticket,
});
console.log(asked.href);

const led = await new Promise((resolve) => createInterface({ input: process.stdin }).once("line", resolve));
const tokens = await client.authorizationCodeGrant(config, new URL(led), {
  pkceCodeVerifier: verifier,
  expectedState: state,
  expectedNonce: nonce,
  idTokenExpected: true,
  maxAge: 43200,
});
const claims = tokens.claims();
const info = await client.fetchUserInfo(config, tokens.access_token, claims.sub);
const bye = client.buildEndSessionUrl(config, { id_token_hint: tokens.id_token });
console.log(JSON.stringify({ claims, info, bye: bye.href }));
process.exit(0);
