// Tells the page that opened this hidden frame what the sign-in service answered.
parent.postMessage(location.href, location.origin);
