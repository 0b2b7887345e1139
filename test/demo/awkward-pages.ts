/**
 * Invented pages whose source text browsers and parsers may take differently: torn nesting, comments that end oddly, text outside its
 * tags, a title in the wrong place, other encodings of the same letters. By address; `type` as a server would send it.
 */
export const awkwardPages: { url: string; html: string; type?: string }[] = [
  {
    // A paragraph before the title ends the head; table text is moved before the table; `<li>` never close.
    url: 'https://torn.example.edu/~rii/',
    html: `<html><p><head><title>  Jun
    Rii </title></head><body><h1>Jun Rii</h1><h2>Publications</h2>
<table><b>Selected</b><tr><td>J. Rii, A. Lind. <i>Lanterns on a slow river</i>. ICML 2024. <a href="https://arxiv.org/abs/2402.90001">arXiv</a>
<tr><td>J. Rii. <i>How ferries keep their promises</i>. NeurIPS 2023. <a href=/files/ferries.pdf>pdf</a></table>
<ul><li>A. Lind, J. Rii. <i>Weights <b>for <i>bridges</b></i>. ICLR 2022.<li>J. Rii. <i>Nine kinds of rope</i>. TMLR 2021.</ul></p></body></html>`,
  },
  {
    // A comment closed with --!>, one inside a script, an entry in a template, one in noscript, one hidden by the page's own style.
    url: 'https://gone.example.edu/~noor/pubs.html',
    html: `<!doctype html><title>Farah Noor - publications</title><style>.x{display:none}</style><h1>Farah Noor</h1><h2>Papers</h2><ol>
<!-- <li>F. Noor. <i>Commented away</i>. ACL 2020. --!><li>F. Noor and Ada Lind. <i>Vowels in <em>contact</em></i>. ACL 2024.</li>
<script>var hidden = "<!--<li>F. Noor. <i>In a script</i>. ACL 2019.</li>";</script>
<template><li>F. Noor. <i>In a template</i>. ACL 2018.</li></template><noscript><li>F. Noor. <i>Without scripts</i>. ACL 2017.</li></noscript>
<li class=x>F. Noor. <i>Hidden by style</i>. ACL 2016.</li><li>Farah Noor, Emil&nbsp;van&nbsp;der&nbsp;Berg. <i>Tone &amp; stress &mdash; again</i>. EMNLP 2023 (oral).</li>
<li>F. No\u200bor, E. van der Berg. <i>A\u00adcross bor\u00adders</i>. TACL, 2021.</li></ol>`,
  },
  {
    // A relative base, an svg with a title of its own before the page's, links without quotes.
    url: 'https://based.example.edu/people/oz/index.html',
    html: `<!doctype html><html><head><svg><title>logo</title></svg><base href="/people/oz/papers/"><title>Cem Oz</title></head><body>
<h1>Cem Oz</h1><p>Professor of Economics, University of Solby</p><h3>Publications</h3><ul>
<li><a href=markets.pdf>Markets for Lanterns</a>, with Dana Frost. <i>Journal of Slow Economics</i> 12, 2024.</li>
<li><a href="../wp/rents.pdf">Rents on Water</a>, with Dana Frost and Gita Rao. <i>Review of Small Rivers</i> 3, 2022.</li>
<li><a href="https://doi.org/10.1000/Slow.7">Tolls and Trust</a>, with Gita Rao. <i>Journal of Slow Economics</i> 9, 2021.</li></ul></body></html>`,
  },
  {
    // Elements deeper than browsers keep them nested.
    url: 'https://deep.example.edu/~ek/',
    html: `<!doctype html><title>Bo Ek</title><h1>Bo Ek</h1><h2>Publications</h2>${'<div>'.repeat(700)}<ul>
<li>Bo Ek, Ada Lind. <b>Wells below wells</b>. COLT 2024.</li><li>Bo Ek. <b>Stairs without end</b>. COLT 2023.</li>
<li>Gita Rao, Bo Ek. <b>Depth and patience</b>. ALT 2022.</li></ul>${'</div>'.repeat(700)}`,
  },
  {
    url: 'https://plain.example.edu/~frost/cv.txt',
    type: 'text/plain; charset=utf-8',
    html: `DANA FROST\nUniversity of Solby\n\nPUBLICATIONS\n\n1. D. Frost, C. Öz. Rents on Water. Review of Small Rivers, 2022.\n2. Dana Frost. A <b> is no tag here. Journal of Slow Economics, 2021.\n3. D. Frost & G. Rao. Ferries -- and
   their keepers. ICML 2020.\n\nTALKS\n\nRents on Water, Solby, 2022.\n`,
  },
];
