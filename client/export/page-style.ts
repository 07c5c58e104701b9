/** The look of an exported page: the colors of the screen, the graph beside its sentences, one above the other on paper. */
import type { Palette } from '../styles/palette.ts';

export const pageStyle = ({ ground, surface, raised, ink, muted, line, accent, denied }: Palette): string => `
*{box-sizing:border-box}
html{scroll-behavior:smooth}
body{margin:0;display:grid;grid-template-columns:minmax(0,1fr) minmax(320px,420px);height:100vh;background:${surface};color:${ink};font:14px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{position:relative;min-width:0;overflow:hidden;background:${ground}}
figure{margin:0;height:100%;cursor:grab;touch-action:none}
figure svg{width:100%;height:100%}
figure a:focus-visible{outline:2px solid ${accent}}
figure a:hover .line,figure .line:hover{opacity:1}
.zoom{position:absolute;right:12px;bottom:12px;display:flex;gap:4px}
.zoom button{min-width:32px;height:32px;border:1px solid ${line};border-radius:8px;background:${surface};color:${ink};font:inherit;cursor:pointer}
aside{overflow-y:auto;padding:20px;border-left:1px solid ${line}}
h1{margin:0 0 6px;font:600 22px/1.25 Charter,Georgia,"Noto Serif",serif}
h2{margin:28px 0 4px;font-size:14px}
h3{margin:0;font-size:15px}
p{margin:4px 0;color:${muted}}
a{color:${accent}}
section h3 a{text-decoration:none}
section{padding:12px 20px;margin:0 -20px;border-top:1px solid ${line};scroll-margin-top:8px}
section:target{background:${raised};box-shadow:inset 4px 0 ${accent}}
section[data-status="denied"] h3{color:${denied}}
section[hidden]{display:none}
ul{margin:4px 0;padding-left:18px}
small{color:${muted}}
blockquote{margin:10px 0 0;font:15px/1.5 Charter,Georgia,"Noto Serif",serif}
blockquote footer{color:${muted};font:12px/1.5 system-ui,sans-serif}
input{width:100%;margin-top:4px;padding:7px 10px;border:1px solid ${line};border-radius:8px;background:${surface};color:${ink};font:inherit}
label{display:block;margin-top:12px;font-size:12.5px;font-weight:600}
@media (max-width:800px){body{grid-template-columns:1fr;grid-template-rows:46vh 1fr}aside{border-left:0;border-top:1px solid ${line}}}
@media print{body{display:block;height:auto}main{height:auto}.zoom,label{display:none}figure svg{height:auto}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
`;
