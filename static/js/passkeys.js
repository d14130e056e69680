// Passkeys: the browser is asked, and its answer goes into the form as text. Forms say by data-passkey what is asked of it
// (get: sign in with one, create: make one) and by data-options where it learns whom and how.
"use strict";

const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const descriptors = (list) => (list ?? []).map((each) => ({ ...each, id: bytes(each.id) }));

/** What the portal asks, as the browser takes it. */
function asked(options) {
  const made = { ...options, challenge: bytes(options.challenge) };
  if (options.user) made.user = { ...options.user, id: bytes(options.user.id) };
  if (options.excludeCredentials) made.excludeCredentials = descriptors(options.excludeCredentials);
  if (options.allowCredentials) made.allowCredentials = descriptors(options.allowCredentials);
  return made;
}

/** What the browser answers, as the portal takes it. */
function said(credential) {
  const { response } = credential;
  const parts = ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"];
  const answers = parts.filter((name) => response[name]).map((name) => [name, text(response[name])]);
  return JSON.stringify({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    clientExtensionResults: credential.getClientExtensionResults(),
    response: Object.fromEntries(answers),
  });
}

async function ask(form, button) {
  form.querySelector(".refusal")?.remove();
  button.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(form.dataset.options, { headers: { Accept: "application/json" } });
    if (!answer.ok || answer.redirected) { location.reload(); return; }
    const publicKey = asked(await answer.json());
    const credential = await navigator.credentials[form.dataset.passkey]({ publicKey });
    form.elements.credential.value = said(credential);
    form.requestSubmit();
  } catch (error) {
    const words = document.getElementById(error.name === "InvalidStateError" ? "passkey-known" : "passkey-failed");
    button.closest(".actions, .passkey").append(words.content.firstElementChild.cloneNode(true));
  } finally {
    button.removeAttribute("aria-busy");
  }
}

if (window.PublicKeyCredential) {
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    const button = form.querySelector("button[type=button]");
    form.hidden = button.hidden = false;
    button.addEventListener("click", () => ask(form, button));
    form.addEventListener("submit", (event) => {
      if (form.elements.credential.value) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      form.removeAttribute("aria-busy"); // it is not on its way yet
      ask(form, button);
    });
  }
}
