const fault = document.getElementById("fault");
document.getElementById("login").addEventListener("submit", async (event) => {
  event.preventDefault();
  fault.textContent = "";
  const answer = await fetch("/api/v1/login", {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Rpiwatch": "1" },
    body: JSON.stringify({ password: document.getElementById("password").value }),
  });
  if (answer.ok) {
    location.assign("/");
  } else {
    fault.textContent = (await answer.json()).error;
  }
});
