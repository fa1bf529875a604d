// What every page does with a script: notices a sign-in in another tab, shows a password on request, sends a form once.
import { checkAuthSession, startSessionPolling } from "./authChecker.js";
import "./passwordVisibility.js";

const { signedInElsewhere, session } = document.body.dataset;
if (signedInElsewhere) startSessionPolling(signedInElsewhere);
if (session) checkAuthSession(session);

for (const form of document.forms) {
  let sent = false;
  form.addEventListener("submit", (event) => {
    if (sent) event.preventDefault();
    sent = true;
  });
}

// Coming back by the back button finds the form usable again.
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
