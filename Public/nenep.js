// SPDX-License-Identifier: AGPL-3.0-or-later
// Small comforts. Every page works without them.
(() => {
    "use strict";

    // "/" goes to the search field, as in other lists.
    document.addEventListener("keydown", (event) => {
        const typing = event.target.closest("input, textarea, select");
        const seek = document.getElementById("seek");
        if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typing || !seek) return;
        event.preventDefault();
        seek.focus();
    });

    // Leaving with unsent text asks first, in the browser's own words.
    const unsent = new Set();
    document.addEventListener("input", (event) => {
        const form = event.target.closest("form.form");
        if (form) unsent.add(form);
    });
    document.addEventListener("submit", () => { unsent.clear(); });
    window.addEventListener("beforeunload", (event) => {
        if (unsent.size) event.preventDefault();
    });

    // A menu closes when something else is pressed, or with Escape.
    const menus = () => document.querySelectorAll("details.who[open]");
    document.addEventListener("click", (event) => {
        menus().forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; });
    });
    document.addEventListener("keydown", (event) => {
        if (event.key === "Escape") menus().forEach((menu) => {
            menu.open = false;
            menu.querySelector("summary").focus();
        });
    });

    // Ticking or clearing all boxes of a group at once.
    document.querySelectorAll("[data-all]").forEach((button) => {
        button.hidden = false;
        button.addEventListener("click", () => {
            const boxes = [...button.closest("fieldset").querySelectorAll("input[type=checkbox]")];
            const all = boxes.every((box) => box.checked);
            boxes.forEach((box) => { box.checked = !all; });
            unsent.add(button.form);
        });
    });

    // What is typed into a long form is kept a moment after typing stops, for whoever typed it; keeping is not sending.
    document.querySelectorAll("form[data-keep]").forEach((form) => {
        const line = form.previousElementSibling;
        const said = line && line.classList.contains("kept") && line.querySelector("[role=status]");
        if (!said) return;
        let timer;
        let running;
        let isSent = false;
        let last = "";
        const content = () => {
            const data = new URLSearchParams();
            new FormData(form).forEach((value, name) => { if (typeof value === "string") data.append(name, value); });
            data.append("nhap", form.getAttribute("action"));
            return data;
        };
        const drop = line.querySelector("button");
        const keep = async () => {
            const data = content();
            if (isSent || data.toString() === last) return;
            last = data.toString();
            running = new AbortController();
            try {
                const reply = await fetch(form.dataset.keep, { method: "POST", body: data, signal: running.signal });
                const isKept = reply.ok && !reply.redirected;
                said.textContent = isKept ? form.dataset.kept.replace("#", await reply.text()) : form.dataset.unkept;
                drop.hidden = !isKept;
                line.hidden = false;
                if (isKept && content().toString() === last) unsent.delete(form);
            } catch {
                if (isSent) return;
                last = "";
                said.textContent = form.dataset.unkept;
                line.hidden = false;
            }
        };
        form.addEventListener("input", () => {
            clearTimeout(timer);
            timer = setTimeout(keep, 1200);
        });
        form.addEventListener("submit", () => {
            isSent = true;
            clearTimeout(timer);
            if (running) running.abort();
        });
        line.addEventListener("submit", () => { isSent = true; });
        // Whoever leaves while still typing loses nothing either.
        document.addEventListener("visibilitychange", () => {
            if (document.visibilityState !== "hidden" || isSent || !unsent.has(form)) return;
            const data = content();
            if (data.toString() !== last) navigator.sendBeacon(form.dataset.keep, data);
        });
    });

    // Ticking all rows of a list at once, and how many are ticked; without this the link asks for the page with all ticked.
    document.querySelectorAll("[data-tick-all]").forEach((link) => {
        const name = link.dataset.tickAll;
        const boxes = [...document.querySelectorAll(`input[type=checkbox][form="${name}"]`)];
        const said = document.querySelector(`[data-ticked="${name}"]`);
        const show = () => {
            const ticked = boxes.filter((box) => box.checked).length;
            said.textContent = ticked ? said.dataset.text.replace("#", ticked) : "";
            link.textContent = ticked === boxes.length ? link.dataset.none : link.dataset.every;
        };
        link.addEventListener("click", (event) => {
            event.preventDefault();
            const all = boxes.every((box) => box.checked);
            boxes.forEach((box) => { box.checked = !all; });
            show();
        });
        document.addEventListener("change", show);
        window.addEventListener("pageshow", show);
        show();
    });

    // A file field speaks the page's language, not the browser's; the real one lies over it and takes every press.
    document.querySelectorAll("input[data-pick]").forEach((input) => {
        const [button, names] = [document.createElement("span"), document.createElement("span")];
        button.className = "btn";
        button.textContent = input.dataset.pick;
        const show = () => {
            names.textContent = [...input.files].map((file) => file.name).join(", ") || input.dataset.none;
        };
        [button, names].forEach((word) => word.setAttribute("aria-hidden", "true"));
        input.parentElement.append(button, names);
        input.parentElement.classList.add("own");
        input.addEventListener("change", show);
        window.addEventListener("pageshow", show);
        show();
    });

    // Long work shows how far it is; what comes of it has a page of its own.
    document.querySelectorAll("[data-follow]").forEach((place) => {
        const look = async () => {
            try {
                const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
                if (answer.redirected) return location.assign(answer.url);
                const page = new DOMParser().parseFromString(await answer.text(), "text/html");
                const fresh = page.getElementById(place.id);
                if (!fresh || !("follow" in fresh.dataset)) return location.reload();
                const [now, before] = [fresh.querySelector("[role=status]"), place.querySelector("[role=status]")];
                if (now && before && now.innerHTML !== before.innerHTML) before.innerHTML = now.innerHTML;
            } catch { /* The server may be away for a moment. */ }
            setTimeout(look, 2000);
        };
        setTimeout(look, 1500);
    });

    // Printing this page.
    document.querySelectorAll("[data-print]").forEach((button) => {
        button.hidden = false;
        button.addEventListener("click", () => window.print());
    });

    // The source shows the words of the open order; a list of faults takes the focus.
    const words = document.querySelector(".paper .on");
    const paper = words && words.closest(".paper");
    if (paper && paper.scrollHeight > paper.clientHeight) {
        paper.scrollTop += words.getBoundingClientRect().top - paper.getBoundingClientRect().top - 80;
    }
    const faults = document.querySelector(".faults");
    if (faults) faults.focus();
})();
