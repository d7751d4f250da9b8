import type { Rule } from "../../content/rules.ts";
import type { RuleText } from "./rule-text.ts";

export const otherTexts = {
  "file-third-party": {
    why: "Every file that a page loads from another site tells that site who reads the page, and fails when that site does. The page is served without it.",
    wrong: '<link rel="stylesheet" href="https://fonts.example/roboto.css">',
    right: '<link rel="stylesheet" href="roboto.css">',
  },
  "redirect-unused": {
    why: "A page answers at that address, so that the redirect would never be followed. Perhaps the page came later and the line can go.",
    wrong: "/community/: /about/  (and there is a page community.md)",
    right: "/our-community/: /community/",
  },
  "image-cleaned": {
    why: "An SVG can hold scripts and load things from elsewhere. The site serves it without; look whether it is still what you meant.",
  },
  "image-large": {
    why: "Readers on a phone wait for it and pay for it. 1,600 pixels across are plenty, and a photograph is smallest as JPEG.",
  },
  "image-name": {
    why: "On your computer capitals may not count. On the web they do.",
    wrong: "![A photo](images/Photo.JPG)",
    right: "![A photo](images/photo.jpg)",
  },
  "image-unreadable": { why: "The file is cut short, or is no picture: browsers show an empty box." },
  "patient-nhs-number": {
    why:
      "What is published cannot be called back, and the history of a repository keeps it. The check knows a number by its 10 digits, of which the last follows from the " +
      "others; one number in eleven looks so by chance. An example needs no number that works: write letters for some of its digits.",
    wrong: "Her NHS number is 943 476 5919.",
    right: "Her NHS number is 999 000 XXXX.",
  },
  "secret-key": {
    why: "Whoever has a private key can be taken for its owner. One that was pushed counts as known: make a new one.",
    wrong: "-----BEGIN PRIVATE KEY-----",
    right: "The file begins with a line that says “private key”.",
  },
  "secret-token": {
    why: "Programs look for tokens on the web day and night and use them within minutes. One that was pushed counts as known: withdraw it where you made it.",
    wrong: 'token = "ghp_0123456789abcdefghijklmnopqrstuvwxyz"',
    right: 'token = os.environ["GITHUB_TOKEN"]',
  },
  "data-column": { why: "Without the column there is nothing to count or to draw." },
  "data-value": {
    why: "One wrong value makes a wrong chart.",
    wrong: "nhsx,2024-13,about 40,Python,MIT",
    right: "nhsx,2024-12,40,Python,MIT",
  },
  "synonym-group": {
    why: "A word alone is a synonym of nothing: the search goes on without it.",
    wrong: "- GP",
    right: "- [GP, general practice]",
  },
} satisfies Partial<Record<Rule, RuleText>>;
