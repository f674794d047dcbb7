/** Signing in: the password goes to the server, which answers with a cookie that no script can read. */

const form = document.getElementById("login");
const password = document.getElementById("password");
const fault = document.getElementById("fault");
const button = form.querySelector("button");

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  fault.textContent = "";
  button.disabled = true;
  try {
    const answer = await fetch("/api/v1/login", {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Rpiwatch": "1" },
      body: JSON.stringify({ password: password.value }),
    });
    if (answer.ok) {
      location.assign("/");
      return;
    }
    const { error } = await answer.json();
    fault.textContent = `${error.charAt(0).toUpperCase()}${error.slice(1)}.`;
  } catch {
    fault.textContent = "rpiwatch does not answer. Is it running, and is this device on its network?";
  }
  button.disabled = false;
  password.select();
  password.focus();
});
