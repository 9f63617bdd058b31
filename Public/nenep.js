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
    let unsent = false;
    document.addEventListener("input", (event) => {
        if (event.target.closest("form.form")) unsent = true;
    });
    document.addEventListener("submit", () => { unsent = false; });
    window.addEventListener("beforeunload", (event) => {
        if (unsent) event.preventDefault();
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
            unsent = true;
        });
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
