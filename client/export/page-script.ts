/** The script of an exported page, as text: zoom by wheel, buttons and drag; search among the sections. */
export const PAGE_SCRIPT = `
const svg=document.querySelector('figure svg');
const whole=svg.getAttribute('viewBox').split(' ').map(Number);
let box=[...whole];
const show=()=>svg.setAttribute('viewBox',box.join(' '));
const zoom=(by,fx=.5,fy=.5)=>{const w=box[2]*by,h=box[3]*by;box=[box[0]+(box[2]-w)*fx,box[1]+(box[3]-h)*fy,w,h];show()};
for(const button of document.querySelectorAll('[data-zoom]'))button.addEventListener('click',()=>{
  if(button.dataset.zoom==='fit'){box=[...whole];show()}else zoom(button.dataset.zoom==='in'?.77:1.3)});
svg.addEventListener('wheel',event=>{event.preventDefault();const at=svg.getBoundingClientRect();
  zoom(event.deltaY>0?1.12:.89,(event.clientX-at.x)/at.width,(event.clientY-at.y)/at.height)},{passive:false});
let from;let dragged=false;
svg.addEventListener('pointerdown',event=>{from=[event.clientX,event.clientY,...box];dragged=false});
addEventListener('pointermove',event=>{if(!from)return;const at=svg.getBoundingClientRect();
  const scale=Math.max(box[2]/at.width,box[3]/at.height);
  const [dx,dy]=[event.clientX-from[0],event.clientY-from[1]];
  if(Math.hypot(dx,dy)>4)dragged=true;
  box=[from[2]-dx*scale,from[3]-dy*scale,box[2],box[3]];show()});
addEventListener('pointerup',()=>{from=undefined});
svg.addEventListener('click',event=>{if(dragged)event.preventDefault()},true);
svg.addEventListener('dragstart',event=>event.preventDefault());
document.querySelector('input').addEventListener('input',event=>{const words=event.target.value.toLowerCase();
  for(const section of document.querySelectorAll('section'))section.hidden=!section.textContent.toLowerCase().includes(words)});
`;
