// Sends operations to the portal and tells the page what they cost.

const number = new Intl.NumberFormat(document.documentElement.lang || "en");
const say = (template, values) => template.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "–");

/** Shows `extensions.cost` (a number, or {points, nodes}) and `extensions.rateLimit` ({limit, remaining, resetAt}), if they came. */
function show(words, { cost, rateLimit } = {}) {
  const place = document.getElementById("rate-limit");
  if (!place || (cost === undefined && !rateLimit)) return;
  const points = cost?.points ?? cost ?? rateLimit?.cost;
  const parts = [];
  if (points !== undefined) parts.push(say(words.costText, { points: number.format(points) }));
  if (rateLimit) {
    const seconds = rateLimit.resetAt ? Math.max(0, Math.ceil((new Date(rateLimit.resetAt) - Date.now()) / 1000)) : undefined;
    const values = { remaining: number.format(rateLimit.remaining), limit: rateLimit.limit && number.format(rateLimit.limit), seconds };
    parts.push(say(words.rateText, values));
  }
  place.textContent = parts.join(" · ");
}

const problem = (message, code) => ({ errors: [{ message, extensions: { code } }] });

/** The fetcher that GraphiQL calls: (params, options) -> the answer's JSON. Refusals of the server are answers too. */
export function createFetcher(words) {
  return async ({ query, variables, operationName }) => {
    const response = await fetch(words.url, {
      method: "POST",
      credentials: "same-origin",
      redirect: "manual",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json", "x-csrf-token": words.csrf ?? "" },
      body: JSON.stringify({ query, variables: variables ?? undefined, operationName: operationName || undefined }),
    });
    if (!(response.headers.get("content-type") ?? "").includes("json")) return problem(words.signedOutText, "UNREADABLE_ANSWER");
    const answer = await response.json();
    show(words, answer.extensions);
    const wait = response.headers.get("retry-after");
    if (response.status === 429 && wait) document.getElementById("rate-limit")?.replaceChildren(say(words.waitText, { seconds: wait }));
    return answer;
  };
}
