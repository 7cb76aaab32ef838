/** The style sheet of the exported page: paper first, then screens, narrow ones and dark ones. */

export const style = `
:root { color-scheme: light dark; --ink: #1b1b1b; --quiet: #5a5a5a; --rule: #c9c9c9; --band: #f4f4f1; --paper: #fff; --link: #1a4b8c; --left: #1f5fa8; --right: #a04a12; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 62rem; padding: 2rem 1.5rem 3rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 Georgia, "Times New Roman", "Liberation Serif", serif; overflow-wrap: break-word; }
h1, h2, h3, th, .lead { font-family: "Helvetica Neue", Arial, "Liberation Sans", sans-serif; }
h1 { margin: 0 0 .5rem; font-size: 1.9rem; line-height: 1.2; letter-spacing: -.01em; text-wrap: balance; }
h2 { margin: 2.2rem 0 .6rem; padding-bottom: .2rem; border-bottom: 2px solid var(--ink); font-size: 1.2rem; }
h3 { margin: 1.6rem 0 .2rem; font-size: 1rem; letter-spacing: .01em; }
.point { margin: .8rem 0; }
.point h3, .point h4 { margin: 0 0 .25rem; font: 600 1rem/1.3 Georgia, "Times New Roman", "Liberation Serif", serif; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: .5rem 1.4rem; font-size: .94rem; line-height: 1.45; }
.sides.alone { grid-template-columns: 1fr; }
.sides.first-wide { grid-template-columns: 2fr 1fr; }
.sides.second-wide { grid-template-columns: 1fr 2fr; }
.sides p { margin: 0; padding-left: .7rem; border-left: 3px solid var(--rule); }
.sides .left { border-left-color: var(--left); }
.sides .right { border-left-color: var(--right); }
.side { margin-right: .3em; font: 600 .8em/1 "Helvetica Neue", Arial, "Liberation Sans", sans-serif; }
.left .side, .left mark { color: var(--left); }
.right .side, .right mark { color: var(--right); }
.remark { margin: .3rem 0 0; color: var(--quiet); font-size: .88rem; line-height: 1.4; }
.lead { margin: 0; color: var(--quiet); font-size: .9rem; }
p, ul, ol { margin: .5rem 0; }
ul, ol { padding-left: 1.4rem; }
li { margin: .3rem 0; }
a { color: var(--link); }
sup { font-size: .7em; line-height: 0; }
sup a { padding: 0 .15em; text-decoration: none; }
sup + sup::before { content: "\\2009"; }
.kept { white-space: nowrap; }
em { color: var(--quiet); }
mark { background: none; color: inherit; font-weight: 700; }
code { font: .85em/1.4 Menlo, Consolas, "Liberation Mono", monospace; overflow-wrap: anywhere; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; margin: .8rem 0; font-size: .9rem; line-height: 1.4; }
th, td { padding: .45rem .6rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid var(--ink); font-size: .85rem; }
thead .left { border-bottom-color: var(--left); color: var(--left); }
thead .right { border-bottom-color: var(--right); color: var(--right); }
tbody th { font-weight: 600; font-size: .85rem; hyphens: auto; }
.note { margin: .8rem 0; padding: .4rem .9rem; border-left: 4px solid var(--rule); background: var(--band); }
footer { color: var(--quiet); font-size: .8rem; }
.reference { white-space: nowrap; }
.reference sup { margin-right: .15em; }
:target { background: var(--band); outline: 2px solid var(--rule); }
@media (max-width: 40rem) {
body { padding: 1.2rem 1rem 2rem; }
h1 { font-size: 1.35rem; }
.sides, .sides.first-wide, .sides.second-wide { grid-template-columns: 1fr; }
table, tbody, tr, th, td { display: block; width: 100%; }
colgroup, thead { display: none; }
tr { margin: .9rem 0; border: 1px solid var(--rule); border-radius: .4rem; overflow: hidden; }
tbody th { background: var(--band); font-size: .95rem; }
td:last-child { border-bottom: 0; }
td:empty { display: none; }
td::before { content: attr(data-label); display: block; color: var(--quiet); font: 600 .75rem "Helvetica Neue", Arial, "Liberation Sans", sans-serif; }
td.left { border-left: 4px solid var(--left); }
td.right { border-left: 4px solid var(--right); }
td.left::before { color: var(--left); }
td.right::before { color: var(--right); }
}
@media screen and (prefers-color-scheme: dark) {
:root { --ink: #e8e8e6; --quiet: #a9a9a5; --rule: #4a4a48; --band: #262624; --paper: #171716; --link: #8ab4f8; --left: #7fb2f0; --right: #f0a56b; }
}
@page { margin: 13mm 14mm; }
@media print {
:root { color-scheme: light; }
body { max-width: none; padding: 0; font: 9.2pt/1.3 "Times New Roman", "Liberation Serif", serif; }
h1 { font-size: 16pt; }
h2 { margin: 10pt 0 3pt; padding-bottom: 1pt; border-bottom-width: 1pt; font-size: 11.5pt; }
h3 { margin: 5pt 0 1pt; font-size: 9.5pt; }
.lead { font-size: 8.5pt; }
h2, h3, h4 { break-after: avoid; }
p, ul, ol { margin: 3pt 0; }
li { margin: 1.5pt 0; }
.point { margin: 3pt 0; }
.point h3, .point h4 { margin-bottom: 1pt; font: bold 9.2pt/1.25 "Times New Roman", "Liberation Serif", serif; }
.sides { gap: 2pt 10pt; font-size: 8.8pt; line-height: 1.24; }
.sides p { padding-left: 5pt; border-left-width: 2pt; }
.sides.first-wide { grid-template-columns: 3fr 1fr; }
.sides.second-wide { grid-template-columns: 1fr 3fr; }
.remark { margin-top: 0; font-size: 8.2pt; line-height: 1.22; }
#sources, #method { font-size: 7.5pt; line-height: 1.22; }
#sources h2, #method h2, footer h2 { margin-top: 5pt; font-size: 9pt; }
#commitments table { font-size: 8pt; }
#commitments th, #commitments td { padding: 1pt 3pt; font-size: inherit; }
#commitments tbody th { font-weight: normal; }
table { margin: 3pt 0; font-size: 8.2pt; line-height: 1.22; }
th, td { padding: 1.5pt 4pt; }
thead th, tbody th { font-size: 8pt; }
thead { display: table-header-group; }
tr, li, .note, .point { break-inside: avoid; }
footer { font-size: 7pt; line-height: 1.22; }
footer p { margin: 1pt 0; }
a { color: inherit; text-decoration: none; }
}
`;

/** What a short briefing adds, so that it is one page of paper. */
export const onePageStyle = `@media print {
body { font-size: 8.8pt; line-height: 1.26; }
h1 { font-size: 14pt; }
h2 { margin: 6pt 0 2pt; font-size: 10pt; }
.lead { font-size: 8pt; line-height: 1.25; }
p, ul, ol { margin: 2pt 0; }
li { margin: .5pt 0; }
table { margin: 2pt 0; font-size: 8.2pt; line-height: 1.22; }
th, td { padding: 1pt 4pt; }
footer { font-size: 6.4pt; line-height: 1.18; }
}
`;
