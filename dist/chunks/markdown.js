'use strict';

var start = require('../hookline.js');
var rich = require('./rich.js');

/** GitHub Flavored Markdown as a text tree, read as GitHub shows it in comments. Never rejects because of the source. */
const markdown = (async function (source, context) {
    return (await Promise.resolve().then((() => gfm))).drawMarkdown(source, context);
});
/** The part of a very long source that `markdown` drops. An ellipsis replaces it. */
const findUnread = (async function (source, values) {
    return (await Promise.resolve().then((() => gfm))).unreadSource(source, values);
});

var markdown$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  findUnread: findUnread,
  markdown: markdown
});

/**
 * The user's text instead of Hookline's own.
 * @param why the reasons for a failure. They stay below the text, unless it places them itself.
 */
const readUserText = (async function (source, { placesWhy, details, values }, why, context) {
    return ({
        ...appendReasons(await markdown(source, context), placesWhy || details === 'none' ? [] : why),
        ...start.known('unread', await findUnread(source, values)),
    });
});
/** The user's text, and the reasons set apart below it. */
const appendReasons = (function (own, [first, ...others]) {
    return first === undefined
        ? { body: own, changeFollows: start.isShort(own) }
        : {
            body: [...own, first.kind === 'paragraph' ? start.paragraph(...first.of) : first, ...others],
            changeFollows: true,
        };
});
/** Fields as the user wrote them: plain names, and values in Markdown on one line. */
const readFields = (function ({ fields, values }, context) {
    return Promise.all(fields.map((async (field) => ({
        name: start.oneLine(field.name),
        value: toInlines$2(await markdown(field.value, context), values?.plain(field.value) ?? field.value),
    }))));
});
/** One line of Markdown is one paragraph. If it would read as another block (a list, a heading), it is shown as written. */
const toInlines$2 = (function (blocks, source) {
    const [first, ...rest] = blocks;
    return first?.kind === 'paragraph' && rest.length === 0 ? first.of : [start.text(source)];
});

var userText = /*#__PURE__*/Object.freeze({
  __proto__: null,
  readFields: readFields,
  readUserText: readUserText
});

/** https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
const ALERT = /^\[!(note|tip|important|warning|caution)\]$/i;
/** https://github.github.com/gfm/#task-list-items-extension- */
const TASK = /^\[([ x])\](?: |$)/i;
const withFirst = (function (of, first) {
    return [
        ...(first.length > 0 ? [{ kind: 'paragraph', of: first }] : []),
        ...of.slice(1),
    ];
});
const firstText = (function (of) {
    const first = of[0]?.kind === 'paragraph' ? of[0].of : [];
    return first[0]?.kind === 'text' ? { value: first[0].text, rest: first.slice(1) } : undefined;
});
/** A quote. An alert from GitHub starts with its word in bold. */
const quote = (function (of) {
    const first = firstText(of);
    const word = ALERT.exec(first?.value ?? '')?.[1]?.toLowerCase();
    if (first === undefined || word === undefined || (first.rest[0] && first.rest[0].kind !== 'break')) {
        return { kind: 'quote', of };
    }
    const title = start.strong(start.text(word.charAt(0).toUpperCase() + word.slice(1)));
    return { kind: 'quote', of: withFirst(of, [title, ...first.rest]) };
});
/** An item. One that starts with `[ ]` or `[x]` is a task. */
const listItem = (function (of) {
    const first = firstText(of);
    const task = TASK.exec(first?.value ?? '');
    if (first === undefined || task === null)
        return { of };
    const label = first.value.slice(task[0].length);
    return {
        checked: task[1] !== ' ',
        of: withFirst(of, [...(label === '' ? [] : [start.text(label)]), ...first.rest]),
    };
});

const h={};function l(s){let n=h[s];if(n)return n;n=h[s]=[];for(let e=0;e<128;e++){const t=String.fromCharCode(e);n.push(t);}for(let e=0;e<s.length;e++){const t=s.charCodeAt(e);n[t]="%"+("0"+t.toString(16).toUpperCase()).slice(-2);}return n}function u$3(s,n){typeof n!="string"&&(n=u$3.defaultChars);const e=l(n);return s.replace(/(%[a-f0-9]{2})+/gi,(function(t){let r="";for(let f=0,a=t.length;f<a;f+=3){const o=parseInt(t.slice(f+1,f+3),16);if(o<128){r+=e[o];continue}if((o&224)===192&&f+3<a){const c=parseInt(t.slice(f+4,f+6),16);if((c&192)===128){const i=o<<6&1984|c&63;i<128?r+="\uFFFD\uFFFD":r+=String.fromCharCode(i),f+=3;continue}}if((o&240)===224&&f+6<a){const c=parseInt(t.slice(f+4,f+6),16),i=parseInt(t.slice(f+7,f+9),16);if((c&192)===128&&(i&192)===128){const x=o<<12&61440|c<<6&4032|i&63;x<2048||x>=55296&&x<=57343?r+="\uFFFD\uFFFD\uFFFD":r+=String.fromCharCode(x),f+=6;continue}}if((o&248)===240&&f+9<a){const c=parseInt(t.slice(f+4,f+6),16),i=parseInt(t.slice(f+7,f+9),16),x=parseInt(t.slice(f+10,f+12),16);if((c&192)===128&&(i&192)===128&&(x&192)===128){let C=o<<18&1835008|c<<12&258048|i<<6&4032|x&63;C<65536||C>1114111?r+="\uFFFD\uFFFD\uFFFD\uFFFD":(C-=65536,r+=String.fromCharCode(55296+(C>>10),56320+(C&1023))),f+=9;continue}}r+="\uFFFD";}return r}))}u$3.defaultChars=";/?:@&=+$,#",u$3.componentChars="";

const a$1={};function u$2(o){let n=a$1[o];if(n)return n;n=a$1[o]=[];for(let e=0;e<128;e++){const i=String.fromCharCode(e);/^[0-9a-z]$/i.test(i)?n.push(i):n.push("%"+("0"+e.toString(16).toUpperCase()).slice(-2));}for(let e=0;e<o.length;e++)n[o.charCodeAt(e)]=o[e];return n}function r(o,n,e){typeof n!="string"&&(e=n,n=r.defaultChars),typeof e>"u"&&(e=true);const i=u$2(n);let c="";for(let t=0,h=o.length;t<h;t++){const f=o.charCodeAt(t);if(e&&f===37&&t+2<h&&/^[0-9a-f]{2}$/i.test(o.slice(t+1,t+3))){c+=o.slice(t,t+3),t+=2;continue}if(f<128){c+=i[f];continue}if(f>=55296&&f<=57343){if(f>=55296&&f<=56319&&t+1<h){const C=o.charCodeAt(t+1);if(C>=56320&&C<=57343){c+=encodeURIComponent(o[t]+o[t+1]),t++;continue}}c+="%EF%BF%BD";continue}c+=encodeURIComponent(o[t]);}return c}r.defaultChars=";/?:@&=+$,-_.!~*'()#",r.componentChars="-_.!~*'()";

function a(t){let e="";return e+=t.protocol||"",e+=t.slashes?"//":"",e+=t.auth?t.auth+"@":"",t.hostname&&t.hostname.indexOf(":")!==-1?e+="["+t.hostname+"]":e+=t.hostname||"",e+=t.port?":"+t.port:"",e+=t.pathname||"",e+=t.search||"",e+=t.hash||"",e}

function p(){this.protocol=null,this.slashes=null,this.auth=null,this.port=null,this.hostname=null,this.hash=null,this.search=null,this.pathname=null;}const A$2=/^([a-z0-9.+-]+:)/i,E$4=/:[0-9]*$/,k$2=/^(\/\/?(?!\/)[^\?\s]*)(\?[^\s]*)?$/,y$1=["<",">",'"',"`"," ","\r",`
`,"	"],I$2=["{","}","|","\\","^","`"].concat(y$1),L$2=["'"].concat(I$2),j$2=["%","/","?",";","#"].concat(L$2),w$1=["/","?","#"],S$2=255,v$1=/^[+a-z0-9A-Z_-]{0,63}$/,Z$1=/^([+a-z0-9A-Z_-]{0,63})(.*)$/,C$2={javascript:true,"javascript:":true},H$1={http:true,https:true,ftp:true,gopher:true,file:true,"http:":true,"https:":true,"ftp:":true,"gopher:":true,"file:":true};function _(e,h){if(e&&e instanceof p)return e;const l=new p;return l.parse(e,h),l}p.prototype.parse=(function(e,h){let l,o,m,t=e;if(t=t.trim(),!h&&e.split("#").length===1){const s=k$2.exec(t);if(s)return this.pathname=s[1],s[2]&&(this.search=s[2]),this}let n=A$2.exec(t);if(n&&(n=n[0],l=n.toLowerCase(),this.protocol=n,t=t.substr(n.length)),(h||n||t.match(/^\/\/[^@\/]+@[^@\/]+/))&&(m=t.substr(0,2)==="//",m&&!(n&&C$2[n])&&(t=t.substr(2),this.slashes=true)),!C$2[n]&&(m||n&&!H$1[n])){let s=-1;for(let i=0;i<w$1.length;i++)o=t.indexOf(w$1[i]),o!==-1&&(s===-1||o<s)&&(s=o);let b,c;s===-1?c=t.lastIndexOf("@"):c=t.lastIndexOf("@",s),c!==-1&&(b=t.slice(0,c),t=t.slice(c+1),this.auth=b),s=-1;for(let i=0;i<j$2.length;i++)o=t.indexOf(j$2[i]),o!==-1&&(s===-1||o<s)&&(s=o);s===-1&&(s=t.length),t[s-1]===":"&&s--;const $=t.slice(0,s);t=t.slice(s),this.parseHost($),this.hostname=this.hostname||"";const O=this.hostname[0]==="["&&this.hostname[this.hostname.length-1]==="]";if(!O){const i=this.hostname.split(/\./);for(let f=0,z=i.length;f<z;f++){const r=i[f];if(r&&!r.match(v$1)){let P="";for(let a=0,u=r.length;a<u;a++)r.charCodeAt(a)>127?P+="x":P+=r[a];if(!P.match(v$1)){const a=i.slice(0,f),u=i.slice(f+1),x=r.match(Z$1);x&&(a.push(x[1]),u.unshift(x[2])),u.length&&(t=u.join(".")+t),this.hostname=a.join(".");break}}}}this.hostname.length>S$2&&(this.hostname=""),O&&(this.hostname=this.hostname.substr(1,this.hostname.length-2));}const g=t.indexOf("#");g!==-1&&(this.hash=t.substr(g),t=t.slice(0,g));const d=t.indexOf("?");return d!==-1&&(this.search=t.substr(d),t=t.slice(0,d)),t&&(this.pathname=t),H$1[l]&&this.hostname&&!this.pathname&&(this.pathname=""),this}),p.prototype.parseHost=(function(e){let h=E$4.exec(e);h&&(h=h[0],h!==":"&&(this.port=h.substr(1)),e=e.substr(0,e.length-h.length)),e&&(this.hostname=e);});

var E$3 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  decode: u$3,
  encode: r,
  format: a,
  parse: _
});

const u$1=/[\0-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,D$2=/[\0-\x1F\x7F-\x9F]/,F$1=/[\xAD\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\uD804[\uDCBD\uDCCD]|\uD80D[\uDC30-\uDC3F]|\uD82F[\uDCA0-\uDCA3]|\uD834[\uDD73-\uDD7A]|\uDB40[\uDC01\uDC20-\uDC7F]/,E$2=/[!-#%-\*,-\/:;\?@\[-\]_\{\}\xA1\xA7\xAB\xB6\xB7\xBB\xBF\u037E\u0387\u055A-\u055F\u0589\u058A\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4\u0609\u060A\u060C\u060D\u061B\u061D-\u061F\u066A-\u066D\u06D4\u0700-\u070D\u07F7-\u07F9\u0830-\u083E\u085E\u0964\u0965\u0970\u09FD\u0A76\u0AF0\u0C77\u0C84\u0DF4\u0E4F\u0E5A\u0E5B\u0F04-\u0F12\u0F14\u0F3A-\u0F3D\u0F85\u0FD0-\u0FD4\u0FD9\u0FDA\u104A-\u104F\u10FB\u1360-\u1368\u1400\u166E\u169B\u169C\u16EB-\u16ED\u1735\u1736\u17D4-\u17D6\u17D8-\u17DA\u1800-\u180A\u1944\u1945\u1A1E\u1A1F\u1AA0-\u1AA6\u1AA8-\u1AAD\u1B4E\u1B4F\u1B5A-\u1B60\u1B7D-\u1B7F\u1BFC-\u1BFF\u1C3B-\u1C3F\u1C7E\u1C7F\u1CC0-\u1CC7\u1CD3\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205E\u207D\u207E\u208D\u208E\u2308-\u230B\u2329\u232A\u2768-\u2775\u27C5\u27C6\u27E6-\u27EF\u2983-\u2998\u29D8-\u29DB\u29FC\u29FD\u2CF9-\u2CFC\u2CFE\u2CFF\u2D70\u2E00-\u2E2E\u2E30-\u2E4F\u2E52-\u2E5D\u3001-\u3003\u3008-\u3011\u3014-\u301F\u3030\u303D\u30A0\u30FB\uA4FE\uA4FF\uA60D-\uA60F\uA673\uA67E\uA6F2-\uA6F7\uA874-\uA877\uA8CE\uA8CF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA95F\uA9C1-\uA9CD\uA9DE\uA9DF\uAA5C-\uAA5F\uAADE\uAADF\uAAF0\uAAF1\uABEB\uFD3E\uFD3F\uFE10-\uFE19\uFE30-\uFE52\uFE54-\uFE61\uFE63\uFE68\uFE6A\uFE6B\uFF01-\uFF03\uFF05-\uFF0A\uFF0C-\uFF0F\uFF1A\uFF1B\uFF1F\uFF20\uFF3B-\uFF3D\uFF3F\uFF5B\uFF5D\uFF5F-\uFF65]|\uD800[\uDD00-\uDD02\uDF9F\uDFD0]|\uD801\uDD6F|\uD802[\uDC57\uDD1F\uDD3F\uDE50-\uDE58\uDE7F\uDEF0-\uDEF6\uDF39-\uDF3F\uDF99-\uDF9C]|\uD803[\uDD6E\uDEAD\uDED0\uDF55-\uDF59\uDF86-\uDF89]|\uD804[\uDC47-\uDC4D\uDCBB\uDCBC\uDCBE-\uDCC1\uDD40-\uDD43\uDD74\uDD75\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDDF\uDE38-\uDE3D\uDEA9\uDFD4\uDFD5\uDFD7\uDFD8]|\uD805[\uDC4B-\uDC4F\uDC5A\uDC5B\uDC5D\uDCC6\uDDC1-\uDDD7\uDE41-\uDE43\uDE60-\uDE6C\uDEB9\uDF3C-\uDF3E]|\uD806[\uDC3B\uDD44-\uDD46\uDDE2\uDE3F-\uDE46\uDE9A-\uDE9C\uDE9E-\uDEA2\uDF00-\uDF09\uDFE1]|\uD807[\uDC41-\uDC45\uDC70\uDC71\uDEF7\uDEF8\uDF43-\uDF4F\uDFFF]|\uD809[\uDC70-\uDC74]|\uD80B[\uDFF1\uDFF2]|\uD81A[\uDE6E\uDE6F\uDEF5\uDF37-\uDF3B\uDF44]|\uD81B[\uDD6D-\uDD6F\uDE97-\uDE9A\uDFE2]|\uD82F\uDC9F|\uD836[\uDE87-\uDE8B]|\uD839\uDDFF|\uD83A[\uDD5E\uDD5F]/,C$1=/[\$\+<->\^`\|~\xA2-\xA6\xA8\xA9\xAC\xAE-\xB1\xB4\xB8\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0384\u0385\u03F6\u0482\u058D-\u058F\u0606-\u0608\u060B\u060E\u060F\u06DE\u06E9\u06FD\u06FE\u07F6\u07FE\u07FF\u0888\u09F2\u09F3\u09FA\u09FB\u0AF1\u0B70\u0BF3-\u0BFA\u0C7F\u0D4F\u0D79\u0E3F\u0F01-\u0F03\u0F13\u0F15-\u0F17\u0F1A-\u0F1F\u0F34\u0F36\u0F38\u0FBE-\u0FC5\u0FC7-\u0FCC\u0FCE\u0FCF\u0FD5-\u0FD8\u109E\u109F\u1390-\u1399\u166D\u17DB\u1940\u19DE-\u19FF\u1B61-\u1B6A\u1B74-\u1B7C\u1FBD\u1FBF-\u1FC1\u1FCD-\u1FCF\u1FDD-\u1FDF\u1FED-\u1FEF\u1FFD\u1FFE\u2044\u2052\u207A-\u207C\u208A-\u208C\u20A0-\u20C1\u2100\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F\u218A\u218B\u2190-\u2307\u230C-\u2328\u232B-\u2429\u2440-\u244A\u249C-\u24E9\u2500-\u2767\u2794-\u27C4\u27C7-\u27E5\u27F0-\u2982\u2999-\u29D7\u29DC-\u29FB\u29FE-\u2B73\u2B76-\u2BFF\u2CE5-\u2CEA\u2E50\u2E51\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u2FF0-\u2FFF\u3004\u3012\u3013\u3020\u3036\u3037\u303E\u303F\u309B\u309C\u3190\u3191\u3196-\u319F\u31C0-\u31E5\u31EF\u3200-\u321E\u322A-\u3247\u3250\u3260-\u327F\u328A-\u32B0\u32C0-\u33FF\u4DC0-\u4DFF\uA490-\uA4C6\uA700-\uA716\uA720\uA721\uA789\uA78A\uA828-\uA82B\uA836-\uA839\uAA77-\uAA79\uAB5B\uAB6A\uAB6B\uFB29\uFBB2-\uFBD2\uFD40-\uFD4F\uFD90\uFD91\uFDC8-\uFDCF\uFDFC-\uFDFF\uFE62\uFE64-\uFE66\uFE69\uFF04\uFF0B\uFF1C-\uFF1E\uFF3E\uFF40\uFF5C\uFF5E\uFFE0-\uFFE6\uFFE8-\uFFEE\uFFFC\uFFFD]|\uD800[\uDD37-\uDD3F\uDD79-\uDD89\uDD8C-\uDD8E\uDD90-\uDD9C\uDDA0\uDDD0-\uDDFC]|\uD802[\uDC77\uDC78\uDEC8]|\uD803[\uDD8E\uDD8F\uDED1-\uDED8]|\uD805\uDF3F|\uD807[\uDFD5-\uDFF1]|\uD81A[\uDF3C-\uDF3F\uDF45]|\uD82F\uDC9C|\uD833[\uDC00-\uDCEF\uDCFA-\uDCFC\uDD00-\uDEB3\uDEBA-\uDED0\uDEE0-\uDEF0\uDF50-\uDFC3]|\uD834[\uDC00-\uDCF5\uDD00-\uDD26\uDD29-\uDD64\uDD6A-\uDD6C\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDDEA\uDE00-\uDE41\uDE45\uDF00-\uDF56]|\uD835[\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85\uDE86]|\uD838[\uDD4F\uDEFF]|\uD83B[\uDCAC\uDCB0\uDD2E\uDEF0\uDEF1]|\uD83C[\uDC00-\uDC2B\uDC30-\uDC93\uDCA0-\uDCAE\uDCB1-\uDCBF\uDCC1-\uDCCF\uDCD1-\uDCF5\uDD0D-\uDDAD\uDDE6-\uDE02\uDE10-\uDE3B\uDE40-\uDE48\uDE50\uDE51\uDE60-\uDE65\uDF00-\uDFFF]|\uD83D[\uDC00-\uDED8\uDEDC-\uDEEC\uDEF0-\uDEFC\uDF00-\uDFD9\uDFE0-\uDFEB\uDFF0]|\uD83E[\uDC00-\uDC0B\uDC10-\uDC47\uDC50-\uDC59\uDC60-\uDC87\uDC90-\uDCAD\uDCB0-\uDCBB\uDCC0\uDCC1\uDCD0-\uDCD8\uDD00-\uDE57\uDE60-\uDE6D\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF-\uDEF8\uDF00-\uDF92\uDF94-\uDFEF\uDFFA]/,A$1=/[ \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;

var F$2 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  Any: u$1,
  Cc: D$2,
  Cf: F$1,
  P: E$2,
  S: C$1,
  Z: A$1
});

const decodeHTMLStrict=(e=>require("../packages/entities.js").decodeHTMLStrict(e));

class LinkifyIt{}

const T$1=/^xn--/,D$1=/[^\0-\x7F]/,E$1=/[\x2E\u3002\uFF0E\uFF61]/g,L$1={overflow:"Overflow: input needs wider integers to process","not-basic":"Illegal input >= 0x80 (not a basic code point)","invalid-input":"Invalid input"},C=35,u=Math.floor,g=String.fromCharCode;function d(t){throw new RangeError(L$1[t])}function N$1(t,n){const o=[];let e=t.length;for(;e--;)o[e]=n(t[e]);return o}function v(t,n){const o=t.split("@");let e="";o.length>1&&(e=o[0]+"@",t=o[1]),t=t.replace(E$1,".");const s=t.split("."),i=N$1(s,n).join(".");return e+i}function w(t){const n=[];let o=0;const e=t.length;for(;o<e;){const s=t.charCodeAt(o++);if(s>=55296&&s<=56319&&o<e){const i=t.charCodeAt(o++);(i&64512)==56320?n.push(((s&1023)<<10)+(i&1023)+65536):(n.push(s),o--);}else n.push(s);}return n}const F=(t=>String.fromCodePoint(...t)),j$1=(function(t){return t>=48&&t<58?26+(t-48):t>=65&&t<91?t-65:t>=97&&t<123?t-97:36}),A=(function(t,n){return t+22+75*(t<26)-((n!=0)<<5)}),k$1=(function(t,n,o){let e=0;for(t=o?u(t/700):t>>1,t+=u(t/n);t>C*26>>1;e+=36)t=u(t/C);return u(e+(C+1)*t/(t+38))}),m=(function(t){const n=[],o=t.length;let e=0,s=128,i=72,l=t.lastIndexOf("-");l<0&&(l=0);for(let r=0;r<l;++r)t.charCodeAt(r)>=128&&d("not-basic"),n.push(t.charCodeAt(r));for(let r=l>0?l+1:0;r<o;){const c=e;for(let a=1,f=36;;f+=36){r>=o&&d("invalid-input");const x=j$1(t.charCodeAt(r++));x>=36&&d("invalid-input"),x>u((2147483647-e)/a)&&d("overflow"),e+=x*a;const p=f<=i?1:f>=i+26?26:f-i;if(x<p)break;const b=36-p;a>u(2147483647/b)&&d("overflow"),a*=b;}const h=n.length+1;i=k$1(e-c,h,c==0),u(e/h)>2147483647-s&&d("overflow"),s+=u(e/h),e%=h,n.splice(e++,0,s);}return String.fromCodePoint(...n)}),I$1=(function(t){const n=[];t=w(t);const o=t.length;let e=128,s=0,i=72;for(const c of t)c<128&&n.push(g(c));const l=n.length;let r=l;for(l&&n.push("-");r<o;){let c=2147483647;for(const a of t)a>=e&&a<c&&(c=a);const h=r+1;c-e>u((2147483647-s)/h)&&d("overflow"),s+=(c-e)*h,e=c;for(const a of t)if(a<e&&++s>2147483647&&d("overflow"),a===e){let f=s;for(let x=36;;x+=36){const p=x<=i?1:x>=i+26?26:x-i;if(f<p)break;const b=f-p,M=36-p;n.push(g(A(p+b%M,0))),f=u(b/M);}n.push(g(A(f,0))),i=k$1(s,h,r===l),s=0,++r;}++s,++e;}return n.join("")}),B$1=(function(t){return v(t,(function(n){return T$1.test(n)?m(n.slice(4).toLowerCase()):n}))}),S$1=(function(t){return v(t,(function(n){return D$1.test(n)?"xn--"+I$1(n):n}))}),O={version:"2.3.1",ucs2:{decode:w,encode:F},decode:m,encode:I$1,toASCII:S$1,toUnicode:B$1};

var oe=Object.defineProperty,le=((e,n)=>{let r={};for(var o in e)oe(r,o,{get:e[o],enumerable:true});return oe(r,Symbol.toStringTag,{value:"Module"}),r}),Be=le({arrayReplaceAt:(()=>Ze),asciiTrim:(()=>H),callable:(()=>se),escapeHtml:(()=>I),escapeRE:(()=>Ke),fromCodePoint:(()=>L),isMdAsciiPunct:(()=>D),isPunctChar:(()=>fe),isPunctCharCode:(()=>N),isSpace:(()=>y),isValidEntityCode:(()=>X),isWhiteSpace:(()=>j),lib:(()=>Ye),normalizeReference:(()=>U),unescapeAll:(()=>$),unescapeMd:(()=>Qe)});function se(e){const n=(function(...r){return Reflect.construct(e,r,new.target&&new.target!==n?new.target:e)});return Object.defineProperty(n,"name",{value:e.name}),Object.setPrototypeOf(n,e),n.prototype=e.prototype,n}function Ze(e,n,r){return [].concat(e.slice(0,n),r,e.slice(n+1))}function X(e){return !(e>=55296&&e<=57343||e>=64976&&e<=65007||(e&65535)===65535||(e&65535)===65534||e>=0&&e<=8||e===11||e>=14&&e<=31||e>=127&&e<=159||e>1114111)}function L(e){if(e>65535){e-=65536;const n=55296+(e>>10),r=56320+(e&1023);return String.fromCharCode(n,r)}return String.fromCharCode(e)}var ce=/\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/g,Ue=new RegExp(`${ce.source}|${/&([a-z#][a-z0-9]{1,31});/gi.source}`,"gi"),He=/^#((?:x[a-f0-9]{1,8}|[0-9]{1,8}))$/i;function We(e,n){if(n.charCodeAt(0)===35&&He.test(n)){const o=n[1].toLowerCase()==="x"?parseInt(n.slice(2),16):parseInt(n.slice(1),10);return X(o)?L(o):e}const r=decodeHTMLStrict(e);return r!==e?r:e}function Qe(e){return e.indexOf("\\")<0?e:e.replace(ce,"$1")}function $(e){return e.indexOf("\\")<0&&e.indexOf("&")<0?e:e.replace(Ue,(function(n,r,o){return r||We(n,o)}))}var Ge=/[&<>"]/,Fe=/[&<>"]/g,Xe={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Ve(e){return Xe[e]}function I(e){return Ge.test(e)?e.replace(Fe,Ve):e}var Je=/[.?*+^$[\]\\(){}|-]/g;function Ke(e){return e.replace(Je,"\\$&")}function y(e){switch(e){case 9:case 32:return  true}return  false}function j(e){if(e>=8192&&e<=8202)return  true;switch(e){case 9:case 10:case 11:case 12:case 13:case 32:case 160:case 5760:case 8239:case 8287:case 12288:return  true}return  false}function fe(e){return E$2.test(e)||C$1.test(e)}function N(e){return fe(L(e))}function D(e){switch(e){case 33:case 34:case 35:case 36:case 37:case 38:case 39:case 40:case 41:case 42:case 43:case 44:case 45:case 46:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 94:case 95:case 96:case 123:case 124:case 125:case 126:return  true;default:return  false}}function U(e){return e=e.trim().replace(/\s+/g," "),e.toLowerCase().toUpperCase()}function ue(e){return e===32||e===9||e===10||e===13}function H(e){let n=0;for(;n<e.length&&ue(e.charCodeAt(n));n++);let r=e.length-1;for(;r>=n&&ue(e.charCodeAt(r));r--);return e.slice(n,r+1)}var Ye={mdurl:E$3,ucmicro:F$2};function en(e,n,r){let o,i,t,l;const s=e.posMax,c=e.pos;for(e.pos=n+1,o=1;e.pos<s;){if(t=e.src.charCodeAt(e.pos),t===93&&(o--,o===0)){i=true;break}if(l=e.pos,e.md.inline.skipToken(e),t===91){if(l===e.pos-1)o++;else if(r)return e.pos=c,-1}}let f=-1;return i&&(f=e.pos),e.pos=c,f}function nn(e,n,r){let o,i=n;const t={ok:false,pos:0,str:""};if(e.charCodeAt(i)===60){for(i++;i<r;){if(o=e.charCodeAt(i),o===10||o===60)return t;if(o===62)return t.pos=i+1,t.str=$(e.slice(n+1,i)),t.ok=true,t;if(o===92&&i+1<r){i+=2;continue}i++;}return t}let l=0;for(;i<r&&(o=e.charCodeAt(i),!(o===32||o<32||o===127));){if(o===92&&i+1<r){if(e.charCodeAt(i+1)===32){i++;continue}i+=2;continue}if(o===40&&(l++,l>32))return t;if(o===41){if(l===0)break;l--;}i++;}return n===i||l!==0||(t.str=$(e.slice(n,i)),t.pos=i,t.ok=true),t}function rn(e,n,r,o){let i,t=n;const l={ok:false,can_continue:false,pos:0,str:"",marker:0};if(o)l.str=o.str,l.marker=o.marker;else {if(t>=r)return l;let s=e.charCodeAt(t);if(s!==34&&s!==39&&s!==40)return l;n++,t++,s===40&&(s=41),l.marker=s;}for(;t<r;){if(i=e.charCodeAt(t),i===l.marker)return l.pos=t+1,l.str+=$(e.slice(n,t)),l.ok=true,l;if(i===40&&l.marker===41)return l;i===92&&t+1<r&&t++,t++;}return l.can_continue=true,l.str+=$(e.slice(n,t)),l}var tn=le({parseLinkDestination:(()=>nn),parseLinkLabel:(()=>en),parseLinkTitle:(()=>rn)});function q(e){"@babel/helpers - typeof";return q=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?(function(n){return typeof n}):(function(n){return n&&typeof Symbol=="function"&&n.constructor===Symbol&&n!==Symbol.prototype?"symbol":typeof n}),q(e)}function on(e,n){if(q(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var o=r.call(e,n);if(q(o)!="object")return o;throw new TypeError("@@toPrimitive must return a primitive value.")}return (n==="string"?String:Number)(e)}function ln(e){var n=on(e,"string");return q(n)=="symbol"?n:n+""}function k(e,n,r){return (n=ln(n))in e?Object.defineProperty(e,n,{value:r,enumerable:true,configurable:true,writable:true}):e[n]=r,e}var P=class{constructor(e,n,r){k(this,"map",null),k(this,"level",0),k(this,"children",null),k(this,"content",""),k(this,"markup",""),k(this,"info",""),k(this,"block",false),k(this,"hidden",false),this.type=e,this.tag=n,this.attrs=null,this.nesting=r,this.meta=null;}attrIndex(e){if(!this.attrs)return  -1;const n=this.attrs;for(let r=0,o=n.length;r<o;r++)if(n[r][0]===e)return r;return  -1}attrPush(e){this.attrs?this.attrs.push(e):this.attrs=[e];}attrSet(e,n){const r=this.attrIndex(e),o=[e,n];r<0?this.attrPush(o):this.attrs[r]=o;}attrGet(e){const n=this.attrIndex(e);let r=null;return n>=0&&(r=this.attrs[n][1]),r}attrJoin(e,n){const r=this.attrIndex(e);r<0?this.attrPush([e,n]):this.attrs[r][1]=`${this.attrs[r][1]} ${n}`;}},B=class{constructor(){k(this,"__rules__",[]),k(this,"__cache__",null);}__find__(e){for(let n=0;n<this.__rules__.length;n++)if(this.__rules__[n].name===e)return n;return  -1}__compile__(){const e=new Set;this.__rules__.forEach((n=>{n.enabled&&n.alt.forEach((r=>{r&&e.add(r);}));})),this.__cache__=Object.create(null),this.__cache__[""]=[],this.__rules__.forEach((n=>{n.enabled&&this.__cache__[""].push(n.fn);})),e.forEach((n=>{this.__cache__[n]=[],this.__rules__.forEach((r=>{r.enabled&&r.alt.indexOf(n)>=0&&this.__cache__[n].push(r.fn);}));}));}at(e,n,r={}){const o=this.__find__(e);if(o===-1)throw new Error(`Parser rule not found: ${e}`);this.__rules__[o].fn=n,this.__rules__[o].alt=r.alt||[],this.__cache__=null;}before(e,n,r,o={}){const i=this.__find__(e);if(i===-1)throw new Error(`Parser rule not found: ${e}`);this.__rules__.splice(i,0,{name:n,enabled:true,fn:r,alt:o.alt||[]}),this.__cache__=null;}after(e,n,r,o={}){const i=this.__find__(e);if(i===-1)throw new Error(`Parser rule not found: ${e}`);this.__rules__.splice(i+1,0,{name:n,enabled:true,fn:r,alt:o.alt||[]}),this.__cache__=null;}push(e,n,r={}){this.__rules__.push({name:e,enabled:true,fn:n,alt:r.alt||[]}),this.__cache__=null;}enable(e,n=false){Array.isArray(e)||(e=[e]);const r=[];return e.forEach((o=>{const i=this.__find__(o);if(i<0){if(n)return;throw new Error(`Rules manager: invalid rule name ${o}`)}this.__rules__[i].enabled=true,r.push(o);})),this.__cache__=null,r}enableOnly(e,n=false){Array.isArray(e)||(e=[e]),this.__rules__.forEach((r=>{r.enabled=false;})),this.enable(e,n);}disable(e,n=false){Array.isArray(e)||(e=[e]);const r=[];return e.forEach((o=>{const i=this.__find__(o);if(i<0){if(n)return;throw new Error(`Rules manager: invalid rule name ${o}`)}this.__rules__[i].enabled=false,r.push(o);})),this.__cache__=null,r}getRules(e){return this.__cache__||this.__compile__(),this.__cache__[e]||[]}},M={};M.code_inline=(function(e,n,r,o,i){const t=e[n];return `<code${i.renderAttrs(t)}>${I(t.content)}</code>`}),M.code_block=(function(e,n,r,o,i){const t=e[n];return `<pre${i.renderAttrs(t)}><code>${I(e[n].content)}</code></pre>
`}),M.fence=(function(e,n,r,o,i){const t=e[n],l=t.info?$(t.info).trim():"";let s="",c="";if(l){const h=l.split(/(\s+)/g);s=h[0],c=h.slice(2).join("");}let f;if(r.highlight?f=r.highlight(t.content,s,c)||I(t.content):f=I(t.content),f.indexOf("<pre")===0)return f+`
`;if(l){const h=t.attrIndex("class"),a=t.attrs?t.attrs.slice():[];h<0?a.push(["class",`${r.langPrefix}${s}`]):(a[h]=[a[h][0],a[h][1]],a[h][1]+=` ${r.langPrefix}${s}`);const d={attrs:a};return `<pre><code${i.renderAttrs(d)}>${f}</code></pre>
`}return `<pre><code${i.renderAttrs(t)}>${f}</code></pre>
`}),M.image=(function(e,n,r,o,i){const t=e[n];return t.attrs[t.attrIndex("alt")][1]=i.renderInlineAsText(t.children,r,o),i.renderToken(e,n,r)}),M.hardbreak=(function(e,n,r){return r.xhtmlOut?`<br />
`:`<br>
`}),M.softbreak=(function(e,n,r){return r.breaks?r.xhtmlOut?`<br />
`:`<br>
`:`
`}),M.text=(function(e,n){return I(e[n].content)}),M.html_block=(function(e,n){return e[n].content}),M.html_inline=(function(e,n){return e[n].content});var he=class{constructor(){k(this,"rules",Object.assign({},M));}renderAttrs(e){let n,r,o;if(!e.attrs)return "";for(o="",n=0,r=e.attrs.length;n<r;n++)o+=` ${I(e.attrs[n][0])}="${I(String(e.attrs[n][1]))}"`;return o}renderToken(e,n,r){const o=e[n];let i="";if(o.hidden)return "";let t=n-1;for(;t>=0&&e[t].hidden&&e[t].nesting===0;)t--;o.block&&o.nesting!==-1&&t>=0&&e[t].hidden&&e[t].nesting===-1&&(i+=`
`),i+=(o.nesting===-1?"</":"<")+o.tag,i+=this.renderAttrs(o),o.nesting===0&&r.xhtmlOut&&(i+=" /");let l=false;if(o.block&&(l=true,o.nesting===1)){let s=n+1;for(;s<e.length&&e[s].hidden&&e[s].nesting===0;)s++;if(s<e.length){const c=e[s];(c.type==="inline"||c.hidden||c.nesting===-1&&c.tag===o.tag)&&(l=false);}}return i+=l?`>
`:">",i}renderInline(e,n,r){let o="";const i=this.rules;for(let t=0,l=e.length;t<l;t++){const s=e[t].type;typeof i[s]<"u"?o+=i[s](e,t,n,r,this):o+=this.renderToken(e,t,n);}return o}renderInlineAsText(e,n,r){let o="";for(let i=0,t=e.length;i<t;i++)switch(e[i].type){case "text":case "code_inline":o+=e[i].content;break;case "image":o+=this.renderInlineAsText(e[i].children,n,r);break;case "html_inline":case "html_block":o+=e[i].content;break;case "softbreak":case "hardbreak":o+=`
`;}return o}render(e,n,r){let o="";const i=this.rules;for(let t=0,l=e.length;t<l;t++){const s=e[t].type;s==="inline"?o+=this.renderInline(e[t].children,n,r):typeof i[s]<"u"?o+=i[s](e,t,n,r,this):o+=this.renderToken(e,t,n);}return o}},ae=class{constructor(e,n,r){k(this,"tokens",[]),k(this,"inlineMode",false),k(this,"Token",P),this.src=e,this.env=r,this.md=n;}},sn=/\r\n?/g,cn=/\0/g;function fn(e){let n;n=e.src.replace(sn,`
`),n=n.replace(cn,"\uFFFD"),e.src=n;}function un(e){let n;e.inlineMode?(n=new e.Token("inline","",0),n.content=e.src,n.map=[0,1],n.children=[],e.tokens.push(n)):e.md.block.parse(e.src,e.md,e.env,e.tokens);}function hn(e){const n=e.tokens;let r=0;for(let o=0;o<n.length;o++)n[o].type!=="reference_definition"&&(o!==r&&(n[r]=n[o]),r++);n.length!==r&&(n.length=r);}function an(e){const n=e.tokens;for(let r=0,o=n.length;r<o;r++){const i=n[r];i.type==="inline"&&e.md.inline.parse(i.content,e.md,e.env,i.children);}}function pn(e){return /^<a[>\s]/i.test(e)}function dn(e){return /^<\/a\s*>/i.test(e)}function kn(e){const n=e.tokens;if(e.md.options.linkify)for(let r=0,o=n.length;r<o;r++){if(n[r].type!=="inline"||!e.md.linkify.test(n[r].content))continue;const i=n[r].children,t=[];let l=0;for(let s=i.length-1;s>=0;s--){const c=i[s];if(c.type==="link_close"){for(s--;i[s].level!==c.level&&i[s].type!=="link_open";)s--;continue}if(c.type==="html_inline"&&(pn(c.content)&&l>0&&l--,dn(c.content)&&l++),!(l>0)&&c.type==="text"&&e.md.linkify.test(c.content)){const f=c.content;let h=e.md.linkify.match(f);const a=[];let d=c.level,p=0;h.length>0&&h[0].index===0&&s>0&&i[s-1].type==="text_special"&&(h=h.slice(1));for(let u=0;u<h.length;u++){const v=h[u].url,x=e.md.normalizeLink(v);if(!e.md.validateLink(x))continue;let b=h[u].text;h[u].schema?h[u].schema==="mailto:"&&!/^mailto:/i.test(b)?b=e.md.normalizeLinkText(`mailto:${b}`).replace(/^mailto:/,""):b=e.md.normalizeLinkText(b):b=e.md.normalizeLinkText(`http://${b}`).replace(/^http:\/\//,"");const S=h[u].index;if(S>p){const m=new e.Token("text","",0);m.content=f.slice(p,S),m.level=d,a.push(m);}const C=new e.Token("link_open","a",1);C.attrs=[["href",x]],C.level=d++,C.markup="linkify",C.info="auto",a.push(C);const g=new e.Token("text","",0);g.content=b,g.level=d,a.push(g);const _=new e.Token("link_close","a",-1);_.level=--d,_.markup="linkify",_.info="auto",a.push(_),p=h[u].lastIndex;}if(p<f.length){const u=new e.Token("text","",0);u.content=f.slice(p),u.level=d,a.push(u);}t.push({index:s,nodes:a});}}if(t.length>0){let s=i.length;for(const a of t)s+=a.nodes.length-1;const c=new Array(s);let f=0,h=0;t.reverse();for(let a=0;a<i.length;a++){const d=t[f];if(d?.index===a){for(const p of d.nodes)c[h++]=p;f++;}else c[h++]=i[a];}n[r].children=c;}}}var pe=/\+-|\.\.|\?\?\?\?|!!!!|,,|--/,mn=/\((c|tm|r)\)/i,gn=/\((c|tm|r)\)/gi,_n={c:"\xA9",r:"\xAE",tm:"\u2122"};function bn(e,n){return _n[n.toLowerCase()]}function Cn(e){let n=0;for(let r=e.length-1;r>=0;r--){const o=e[r];o.type==="text"&&!n&&(o.content=o.content.replace(gn,bn)),o.type==="link_open"&&o.info==="auto"&&n--,o.type==="link_close"&&o.info==="auto"&&n++;}}function xn(e){let n=0;for(let r=e.length-1;r>=0;r--){const o=e[r];o.type==="text"&&!n&&pe.test(o.content)&&(o.content=o.content.replace(/\+-/g,"\xB1").replace(/\.{2,}/g,"\u2026").replace(/([?!])\u2026/g,"$1..").replace(/([?!]){4,}/g,"$1$1$1").replace(/,{2,}/g,",").replace(/(^|[^-])---(?=[^-]|$)/gm,"$1\u2014").replace(/(^|\s)--(?=\s|$)/gm,"$1\u2013").replace(/(^|[^-\s])--(?=[^-\s]|$)/gm,"$1\u2013")),o.type==="link_open"&&o.info==="auto"&&n--,o.type==="link_close"&&o.info==="auto"&&n++;}}function An(e){let n;if(e.md.options.typographer)for(n=e.tokens.length-1;n>=0;n--)e.tokens[n].type==="inline"&&(mn.test(e.tokens[n].content)&&Cn(e.tokens[n].children),pe.test(e.tokens[n].content)&&xn(e.tokens[n].children));}var yn=/['"]/,de=/['"]/g,ke="\u2019",vn=1e3;function me(e,n,r){for(;e.length>r;){const o=e.pop();o.isSingleQuote?n.single=o.prevSameQuoteIdx:n.double=o.prevSameQuoteIdx;}}function W$1(e,n,r,o){e[n]||(e[n]=[]),e[n].push({pos:r,ch:o});}function Sn(e,n){let r="",o=0;n.sort(((i,t)=>i.pos-t.pos));for(let i=0;i<n.length;i++){const t=n[i];r+=e.slice(o,t.pos)+t.ch,o=t.pos+1;}return r+e.slice(o)}function wn(e,n){let r;const o=[],i={single:-1,double:-1},t={};for(let l=0;l<e.length;l++){const s=e[l],c=e[l].level;for(r=o.length-1;r>=0&&!(o[r].level<=c);r--);if(me(o,i,r+1),s.type!=="text")continue;const f=s.content;let h=0;const a=f.length;e:for(;h<a;){de.lastIndex=h;const d=de.exec(f);if(!d)break;let p=true,u=true;h=d.index+1;const v=d[0]==="'";let x=32;if(d.index-1>=0)x=f.charCodeAt(d.index-1);else for(r=l-1;r>=0&&!(e[r].type==="softbreak"||e[r].type==="hardbreak");r--)if(e[r].content){x=e[r].content.charCodeAt(e[r].content.length-1);break}let b=32;if(h<a)b=f.charCodeAt(h);else for(r=l+1;r<e.length&&!(e[r].type==="softbreak"||e[r].type==="hardbreak");r++)if(e[r].content){b=e[r].content.charCodeAt(0);break}const S=D(x)||N(x),C=D(b)||N(b),g=j(x),_=j(b);if(_?p=false:C&&(g||S||(p=false)),g?u=false:S&&(_||C||(u=false)),b===34&&d[0]==='"'&&x>=48&&x<=57&&(u=p=false),p&&u&&(p=S,u=C),!p&&!u){v&&W$1(t,l,d.index,ke);continue}if(u&&(r=v?i.single:i.double,r>=0&&o[r].level===c)){const m=o[r];let A,w;v?(A=n.md.options.quotes[2],w=n.md.options.quotes[3]):(A=n.md.options.quotes[0],w=n.md.options.quotes[1]),W$1(t,l,d.index,w),W$1(t,m.tokenIdx,m.contentPos,A),me(o,i,r);continue e}if(p){if(o.length>=vn)return;o.push({tokenIdx:l,contentPos:d.index,isSingleQuote:v,level:c,prevSameQuoteIdx:v?i.single:i.double}),v?i.single=o.length-1:i.double=o.length-1;}else u&&v&&W$1(t,l,d.index,ke);}}Object.keys(t).forEach((function(l){const s=Number(l);e[s].content=Sn(e[s].content,t[l]);}));}function En(e){if(e.md.options.typographer)for(let n=e.tokens.length-1;n>=0;n--)e.tokens[n].type!=="inline"||!yn.test(e.tokens[n].content)||wn(e.tokens[n].children,e);}function Mn(e){let n,r;const o=e.length;for(n=0;n<o;n++)e[n].type==="text_special"&&(e[n].type="text");for(n=r=0;n<o;n++)e[n].type==="text"&&n+1<o&&e[n+1].type==="text"?e[n+1].content=e[n].content+e[n+1].content:(n!==r&&(e[r]=e[n]),r++);n!==r&&(e.length=r);}function Tn(e){let n,r;const o=e.tokens,i=o.length;for(let t=0;t<i;t++){if(o[t].type!=="inline")continue;const l=o[t].children,s=l.length;for(n=0;n<s;n++)l[n].type==="text_special"&&(l[n].type="text"),l[n].children&&Mn(l[n].children);for(n=r=0;n<s;n++)l[n].type==="text"&&n+1<s&&l[n+1].type==="text"?l[n+1].content=l[n].content+l[n+1].content:(n!==r&&(l[r]=l[n]),r++);n!==r&&(l.length=r);}}var V=[["normalize",fn],["block",un],["strip_references",hn],["inline",an],["linkify",kn],["replacements",An],["smartquotes",En],["text_join",Tn]],ge=class{constructor(){k(this,"ruler",new B),k(this,"State",ae);for(let e=0;e<V.length;e++)this.ruler.push(V[e][0],V[e][1]);}process(e){const n=this.ruler.getRules("");for(let r=0,o=n.length;r<o;r++)n[r](e);}},_e=class{constructor(e,n,r,o){k(this,"bMarks",[]),k(this,"eMarks",[]),k(this,"tShift",[]),k(this,"sCount",[]),k(this,"bsCount",[]),k(this,"blkIndent",0),k(this,"line",0),k(this,"lineMax",0),k(this,"tight",false),k(this,"listIndent",-1),k(this,"parentType","root"),k(this,"level",0),k(this,"Token",P),this.src=e,this.md=n,this.env=r,this.tokens=o;const i=this.src;for(let t=0,l=0,s=0,c=0,f=i.length,h=false;l<f;l++){const a=i.charCodeAt(l);if(!h)if(y(a)){s++,a===9?c+=4-c%4:c++;continue}else h=true;(a===10||l===f-1)&&(a!==10&&l++,this.bMarks.push(t),this.eMarks.push(l),this.tShift.push(s),this.sCount.push(c),this.bsCount.push(0),h=false,s=0,c=0,t=l+1);}this.bMarks.push(i.length),this.eMarks.push(i.length),this.tShift.push(0),this.sCount.push(0),this.bsCount.push(0),this.lineMax=this.bMarks.length-1;}push(e,n,r){const o=new P(e,n,r);return o.block=true,r<0&&this.level--,o.level=this.level,r>0&&this.level++,this.tokens.push(o),o}isEmpty(e){return this.bMarks[e]+this.tShift[e]>=this.eMarks[e]}skipEmptyLines(e){for(let n=this.lineMax;e<n&&!(this.bMarks[e]+this.tShift[e]<this.eMarks[e]);e++);return e}skipSpaces(e){for(let n=this.src.length;e<n&&y(this.src.charCodeAt(e));e++);return e}skipSpacesBack(e,n){if(e<=n)return e;for(;e>n;)if(!y(this.src.charCodeAt(--e)))return e+1;return e}skipChars(e,n){for(let r=this.src.length;e<r&&this.src.charCodeAt(e)===n;e++);return e}skipCharsBack(e,n,r){if(e<=r)return e;for(;e>r;)if(n!==this.src.charCodeAt(--e))return e+1;return e}getLines(e,n,r,o){if(e>=n)return "";const i=new Array(n-e);for(let t=0,l=e;l<n;l++,t++){let s=0;const c=this.bMarks[l];let f=c,h;for(l+1<n||o?h=this.eMarks[l]+1:h=this.eMarks[l];f<h&&s<r;){const a=this.src.charCodeAt(f);if(y(a))a===9?s+=4-(s+this.bsCount[l])%4:s++;else if(f-c<this.tShift[l])s++;else break;f++;}s>r?i[t]=new Array(s-r+1).join(" ")+this.src.slice(f,h):i[t]=this.src.slice(f,h);}return i.join("")}},In=65536;function J(e,n){const r=e.bMarks[n]+e.tShift[n],o=e.eMarks[n];return e.src.slice(r,o)}function be(e){const n=[],r=e.length;let o=0,i=e.charCodeAt(o),t=false,l=0,s="";for(;o<r;)i===124&&(t?(s+=e.substring(l,o-1),l=o):(n.push(s+e.substring(l,o)),s="",l=o+1)),t=i===92,o++,i=e.charCodeAt(o);return n.push(s+e.substring(l)),n}function Pn(e,n,r,o){if(n+2>r)return  false;let i=n+1;if(e.sCount[i]<e.blkIndent||e.sCount[i]-e.blkIndent>=4)return  false;let t=e.bMarks[i]+e.tShift[i];if(t>=e.eMarks[i])return  false;const l=e.src.charCodeAt(t++);if(l!==124&&l!==45&&l!==58||t>=e.eMarks[i])return  false;const s=e.src.charCodeAt(t++);if(s!==124&&s!==45&&s!==58&&!y(s)||l===45&&y(s))return  false;for(;t<e.eMarks[i];){const g=e.src.charCodeAt(t);if(g!==124&&g!==45&&g!==58&&!y(g))return  false;t++;}let c=J(e,n+1),f=c.split("|");const h=[];for(let g=0;g<f.length;g++){const _=f[g].trim();if(!_){if(g===0||g===f.length-1)continue;return  false}if(!/^:?-+:?$/.test(_))return  false;_.charCodeAt(_.length-1)===58?h.push(_.charCodeAt(0)===58?"center":"right"):_.charCodeAt(0)===58?h.push("left"):h.push("");}if(c=J(e,n).trim(),c.indexOf("|")===-1||e.sCount[n]-e.blkIndent>=4)return  false;f=be(c),f.length&&f[0]===""&&f.shift(),f.length&&f[f.length-1]===""&&f.pop();const a=f.length;if(a===0||a!==h.length)return  false;if(o)return  true;const d=e.parentType;e.parentType="table";const p=e.md.block.ruler.getRules("blockquote"),u=e.push("table_open","table",1),v=[n,0];u.map=v;const x=e.push("thead_open","thead",1);x.map=[n,n+1];const b=e.push("tr_open","tr",1);b.map=[n,n+1];for(let g=0;g<f.length;g++){const _=e.push("th_open","th",1);h[g]&&(_.attrs=[["style",`text-align:${h[g]}`]]);const m=e.push("inline","",0);m.content=f[g].trim(),m.children=[],e.push("th_close","th",-1);}e.push("tr_close","tr",-1),e.push("thead_close","thead",-1);let S,C=0;for(i=n+2;i<r&&!(e.sCount[i]<e.blkIndent);i++){let g=false;for(let m=0,A=p.length;m<A;m++)if(p[m](e,i,r,true)){g=true;break}if(g||(c=J(e,i).trim(),!c)||e.sCount[i]-e.blkIndent>=4||(f=be(c),f.length&&f[0]===""&&f.shift(),f.length&&f[f.length-1]===""&&f.pop(),C+=a-f.length,C>In))break;if(i===n+2){const m=e.push("tbody_open","tbody",1);m.map=S=[n+2,0];}const _=e.push("tr_open","tr",1);_.map=[i,i+1];for(let m=0;m<a;m++){const A=e.push("td_open","td",1);h[m]&&(A.attrs=[["style",`text-align:${h[m]}`]]);const w=e.push("inline","",0);w.content=f[m]?f[m].trim():"",w.children=[],e.push("td_close","td",-1);}e.push("tr_close","tr",-1);}return S&&(e.push("tbody_close","tbody",-1),S[1]=i),e.push("table_close","table",-1),v[1]=i,e.parentType=d,e.line=i,true}function Rn(e,n,r){if(e.sCount[n]-e.blkIndent<4)return  false;let o=n+1,i=o;for(;o<r;){if(e.isEmpty(o)){o++;continue}if(e.sCount[o]-e.blkIndent>=4){o++,i=o;continue}break}e.line=i;const t=e.push("code_block","code",0);return t.content=e.getLines(n,i,4+e.blkIndent,false)+`
`,t.map=[n,e.line],true}function On(e,n,r,o){let i=e.bMarks[n]+e.tShift[n],t=e.eMarks[n];if(e.sCount[n]-e.blkIndent>=4||i+3>t)return  false;const l=e.src.charCodeAt(i);if(l!==126&&l!==96)return  false;let s=i;i=e.skipChars(i,l);let c=i-s;if(c<3)return  false;const f=e.src.slice(s,i),h=e.src.slice(i,t);if(l===96&&h.indexOf(String.fromCharCode(l))>=0)return  false;if(o)return  true;let a=n,d=false;for(;a++,!(a>=r||(i=s=e.bMarks[a]+e.tShift[a],t=e.eMarks[a],i<t&&e.sCount[a]<e.blkIndent));)if(e.src.charCodeAt(i)===l&&!(e.sCount[a]-e.blkIndent>=4)&&(i=e.skipChars(i,l),!(i-s<c)&&(i=e.skipSpaces(i),!(i<t)))){d=true;break}c=e.sCount[n],e.line=a+(d?1:0);const p=e.push("fence","code",0);return p.info=h,p.content=e.getLines(n+1,a,c,true),p.markup=f,p.map=[n,e.line],true}function $n(e,n,r,o){let i=e.bMarks[n]+e.tShift[n],t=e.eMarks[n];const l=e.lineMax;if(e.sCount[n]-e.blkIndent>=4||e.src.charCodeAt(i)!==62)return  false;if(o)return  true;const s=[],c=[],f=[],h=[],a=e.md.block.ruler.getRules("blockquote"),d=e.parentType;e.parentType="blockquote";let p=false,u;for(u=n;u<r;u++){const C=e.sCount[u]<e.blkIndent;if(i=e.bMarks[u]+e.tShift[u],t=e.eMarks[u],i>=t)break;if(e.src.charCodeAt(i++)===62&&!C){let _=e.sCount[u]+1,m,A;e.src.charCodeAt(i)===32?(i++,_++,A=false,m=true):e.src.charCodeAt(i)===9?(m=true,(e.bsCount[u]+_)%4===3?(i++,_++,A=false):A=true):m=false;let w=_;for(s.push(e.bMarks[u]),e.bMarks[u]=i;i<t;){const z=e.src.charCodeAt(i);if(y(z))z===9?w+=4-(w+e.bsCount[u]+(A?1:0))%4:w++;else break;i++;}p=i>=t,c.push(e.bsCount[u]),e.bsCount[u]=e.sCount[u]+1+(m?1:0),f.push(e.sCount[u]),e.sCount[u]=w-_,h.push(e.tShift[u]),e.tShift[u]=i-e.bMarks[u];continue}if(p)break;let g=false;for(let _=0,m=a.length;_<m;_++)if(a[_](e,u,r,true)){g=true;break}if(g){e.lineMax=u,e.blkIndent!==0&&(s.push(e.bMarks[u]),c.push(e.bsCount[u]),h.push(e.tShift[u]),f.push(e.sCount[u]),e.sCount[u]-=e.blkIndent);break}s.push(e.bMarks[u]),c.push(e.bsCount[u]),h.push(e.tShift[u]),f.push(e.sCount[u]),e.sCount[u]=-1;}const v=e.blkIndent;e.blkIndent=0;const x=e.push("blockquote_open","blockquote",1);x.markup=">";const b=[n,0];x.map=b,e.md.block.tokenize(e,n,u);const S=e.push("blockquote_close","blockquote",-1);S.markup=">",e.lineMax=l,e.parentType=d,b[1]=e.line;for(let C=0;C<h.length;C++)e.bMarks[C+n]=s[C],e.tShift[C+n]=h[C],e.sCount[C+n]=f[C],e.bsCount[C+n]=c[C];return e.blkIndent=v,true}function zn(e,n,r,o){const i=e.eMarks[n];if(e.sCount[n]-e.blkIndent>=4)return  false;let t=e.bMarks[n]+e.tShift[n];const l=e.src.charCodeAt(t++);if(l!==42&&l!==45&&l!==95)return  false;let s=1;for(;t<i;){const f=e.src.charCodeAt(t++);if(f!==l&&!y(f))return  false;f===l&&s++;}if(s<3)return  false;if(o)return  true;e.line=n+1;const c=e.push("hr","hr",0);return c.map=[n,e.line],c.markup=Array(s+1).join(String.fromCharCode(l)),true}function Ce(e,n){const r=e.eMarks[n];let o=e.bMarks[n]+e.tShift[n];const i=e.src.charCodeAt(o++);return i!==42&&i!==45&&i!==43||o<r&&!y(e.src.charCodeAt(o))?-1:o}function xe(e,n){const r=e.bMarks[n]+e.tShift[n],o=e.eMarks[n];let i=r;if(i+1>=o)return  -1;let t=e.src.charCodeAt(i++);if(t<48||t>57)return  -1;for(;;){if(i>=o)return  -1;if(t=e.src.charCodeAt(i++),t>=48&&t<=57){if(i-r>=10)return  -1;continue}if(t===41||t===46)break;return  -1}return i<o&&(t=e.src.charCodeAt(i),!y(t))?-1:i}function Ln(e,n){const r=e.level+2;for(let o=n+2,i=e.tokens.length-2;o<i;o++)e.tokens[o].level===r&&e.tokens[o].type==="paragraph_open"&&(e.tokens[o+2].hidden=true,e.tokens[o].hidden=true,o+=2);}function jn(e,n,r,o){let i,t,l,s,c=n,f=true;if(e.sCount[c]-e.blkIndent>=4||e.listIndent>=0&&e.sCount[c]-e.listIndent>=4&&e.sCount[c]<e.blkIndent)return  false;let h=false;o&&e.parentType==="paragraph"&&e.sCount[c]>=e.blkIndent&&(h=true);let a,d,p;if((p=xe(e,c))>=0){if(a=true,l=e.bMarks[c]+e.tShift[c],d=Number(e.src.slice(l,p-1)),h&&d!==1)return  false}else if((p=Ce(e,c))>=0)a=false;else return  false;if(h&&e.skipSpaces(p)>=e.eMarks[c])return  false;if(o)return  true;const u=e.src.charCodeAt(p-1),v=e.tokens.length;a?(s=e.push("ordered_list_open","ol",1),d!==1&&(s.attrs=[["start",d]])):s=e.push("bullet_list_open","ul",1);const x=[c,0];s.map=x,s.markup=String.fromCharCode(u);let b=false;const S=e.md.block.ruler.getRules("list"),C=e.parentType;for(e.parentType="list";c<r;){t=p,i=e.eMarks[c];const g=e.sCount[c]+p-(e.bMarks[c]+e.tShift[c]);let _=g;for(;t<i;){const O=e.src.charCodeAt(t);if(O===9)_+=4-(_+e.bsCount[c])%4;else if(O===32)_++;else break;t++;}const m=t;let A;m>=i?A=1:A=_-g,A>4&&(A=1);const w=g+A;s=e.push("list_item_open","li",1),s.markup=String.fromCharCode(u);const z=[c,0];s.map=z,a&&(s.info=e.src.slice(l,p-1));const ze=e.tight,Le=e.tShift[c],je=e.sCount[c],Ne=e.listIndent;if(e.listIndent=e.blkIndent,e.blkIndent=w,e.tight=true,e.tShift[c]=m-e.bMarks[c],e.sCount[c]=_,m>=i&&e.isEmpty(c+1)?e.line=Math.min(e.line+2,r):e.md.block.tokenize(e,c,r),(!e.tight||b)&&(f=false),b=e.line-c>1&&e.isEmpty(e.line-1),e.blkIndent=e.listIndent,e.listIndent=Ne,e.tShift[c]=Le,e.sCount[c]=je,e.tight=ze,s=e.push("list_item_close","li",-1),s.markup=String.fromCharCode(u),c=e.line,z[1]=c,c>=r||e.sCount[c]<e.blkIndent||e.sCount[c]-e.blkIndent>=4)break;let re=false;for(let O=0,De=S.length;O<De;O++)if(S[O](e,c,r,true)){re=true;break}if(re)break;if(a){if(p=xe(e,c),p<0)break;l=e.bMarks[c]+e.tShift[c];}else if(p=Ce(e,c),p<0)break;if(u!==e.src.charCodeAt(p-1))break}return a?s=e.push("ordered_list_close","ol",-1):s=e.push("bullet_list_close","ul",-1),s.markup=String.fromCharCode(u),x[1]=c,e.line=c,e.parentType=C,f&&Ln(e,v),true}var K=999;function Nn(e){let n=e.length;for(let r=0;r<e.length-1;r++){const o=e.charCodeAt(r);if(o<55296||o>56319)continue;const i=e.charCodeAt(r+1);i>=56320&&i<=57343&&(n--,r++);}return n}function Z(e,n){return Math.min(e.eMarks[n]+1,e.src.length)}function Q(e,n){const r=e.lineMax;if(n>=r||e.isEmpty(n))return  -1;let o=false;if(e.sCount[n]-e.blkIndent>3&&(o=true),e.sCount[n]<0&&(o=true),!o){const i=e.md.block.ruler.getRules("reference"),t=e.parentType;e.parentType="reference";let l=false;for(let s=0,c=i.length;s<c;s++)if(i[s](e,n,r,true)){l=true;break}if(e.parentType=t,l)return  -1}return e.bMarks[n]+e.tShift[n]}function Dn(e,n,r,o){const i=e.src;let t=e.bMarks[n]+e.tShift[n],l=n+1;if(e.sCount[n]-e.blkIndent>=4||i.charCodeAt(t)!==91)return  false;let s=Z(e,n),c="",f=-1,h=++t;for(;t<s;){if(c.length+t-h>K*2)return  false;let m=i.charCodeAt(t);if(m===91)return  false;if(m===93){f=t;break}if(m===92&&(m=i.charCodeAt(++t)),m===10&&t<s){const A=Q(e,l);if(A<0)return  false;c+=i.slice(h,s),t=h=A,s=Z(e,l++);continue}t++;}if(f<0||i.charCodeAt(f+1)!==58||(c+=i.slice(h,f),c.length>K&&Nn(c)>K))return  false;for(t=f+2;t<s;){const m=i.charCodeAt(t);if(m===10){const A=Q(e,l);if(A<0)break;t=A,s=Z(e,l++);}else if(y(m))t++;else break}const a=e.md.helpers.parseLinkDestination(i,t,s);if(!a.ok)return  false;const d=e.md.normalizeLink(a.str);if(!e.md.validateLink(d))return  false;t=a.pos;const p=t,u=s,v=l;for(;t<s;){const m=i.charCodeAt(t);if(m===10){const A=Q(e,l);if(A<0)break;t=A,s=Z(e,l++);}else if(y(m))t++;else break}const x=t;let b=e.md.helpers.parseLinkTitle(i,t,s);for(;b.can_continue;){const m=Q(e,l);if(m<0)break;t=m,s=Z(e,l++),b=e.md.helpers.parseLinkTitle(i,t,s,b);}let S;for(x!==p&&b.ok?(S=b.str,t=b.pos):(S="",t=p,s=u,l=v);t<s&&y(i.charCodeAt(t));)t++;if(t<s&&i.charCodeAt(t)!==10&&S)for(S="",t=p,s=u,l=v;t<s&&y(i.charCodeAt(t));)t++;if(t<s&&i.charCodeAt(t)!==10)return  false;const C=U(c);if(!C)return  false;if(o)return  true;typeof e.env.references>"u"&&(e.env.references={}),typeof e.env.references[C]>"u"&&(e.env.references[C]={title:S,href:d});const g=e.push("reference_definition","",0);g.map=[n,l],g.hidden=true;const _=Object.create(null);return _.label=C,g.meta=_,e.line=l,true}var qn=["address","article","aside","base","basefont","blockquote","body","caption","center","col","colgroup","dd","details","dialog","dir","div","dl","dt","fieldset","figcaption","figure","footer","form","frame","frameset","h1","h2","h3","h4","h5","h6","head","header","hr","html","iframe","legend","li","link","main","menu","menuitem","nav","noframes","ol","optgroup","option","p","param","search","section","summary","table","tbody","td","tfoot","th","thead","title","tr","track","ul"],Ae=`<[A-Za-z][A-Za-z0-9\\-]*(?:\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^"'=<>\`\\x00-\\x20]+|'[^']*'|"[^"]*"))?)*\\s*\\/?>`,ye="<\\/[A-Za-z][A-Za-z0-9\\-]*\\s*>";var ve=new RegExp(`^(?:${Ae}|${ye})`),R=[[/^<(script|pre|style|textarea)(?=(\s|>|$))/i,/<\/(script|pre|style|textarea)>/i,true],[/^<!--/,/-->/,true],[/^<\?/,/\?>/,true],[/^<![A-Za-z]/,/>/,true],[/^<!\[CDATA\[/,/\]\]>/,true],[new RegExp(`^</?(${qn.join("|")})(?=(\\s|/?>|$))`,"i"),/^$/,true],[new RegExp(`${ve.source}\\s*$`),/^$/,false]];function Bn(e,n,r,o){let i=e.bMarks[n]+e.tShift[n],t=e.eMarks[n];if(e.sCount[n]-e.blkIndent>=4||!e.md.options.html||e.src.charCodeAt(i)!==60)return  false;let l=e.src.slice(i,t),s=0;for(;s<R.length&&!R[s][0].test(l);s++);if(s===R.length)return  false;if(o)return R[s][2];let c=n+1;const f=R[s][1].test("");if(!R[s][1].test(l)){for(;c<r&&!(e.sCount[c]<e.blkIndent&&(f||!e.isEmpty(c)));c++)if(i=e.bMarks[c]+e.tShift[c],t=e.eMarks[c],l=e.src.slice(i,t),R[s][1].test(l)){l.length!==0&&c++;break}}e.line=c;const h=e.push("html_block","",0);return h.map=[n,c],h.content=e.getLines(n,c,e.blkIndent,true),true}function Zn(e,n,r,o){let i=e.bMarks[n]+e.tShift[n],t=e.eMarks[n];if(e.sCount[n]-e.blkIndent>=4)return  false;let l=e.src.charCodeAt(i);if(l!==35||i>=t)return  false;let s=1;for(l=e.src.charCodeAt(++i);l===35&&i<t&&s<=6;)s++,l=e.src.charCodeAt(++i);if(s>6||i<t&&!y(l))return  false;if(o)return  true;t=e.skipSpacesBack(t,i);const c=e.skipCharsBack(t,35,i);c>i&&y(e.src.charCodeAt(c-1))&&(t=c),e.line=n+1;const f=e.push("heading_open",`h${s}`,1);f.markup="########".slice(0,s),f.map=[n,e.line];const h=e.push("inline","",0);h.content=H(e.src.slice(i,t)),h.map=[n,e.line],h.children=[];const a=e.push("heading_close",`h${s}`,-1);return a.markup="########".slice(0,s),true}function Un(e,n,r){const o=e.md.block.ruler.getRules("paragraph");if(e.sCount[n]-e.blkIndent>=4)return  false;const i=e.parentType;e.parentType="paragraph";let t=0,l,s=n+1;for(;s<r&&!e.isEmpty(s);s++){if(e.sCount[s]-e.blkIndent>3)continue;if(e.sCount[s]>=e.blkIndent){let p=e.bMarks[s]+e.tShift[s];const u=e.eMarks[s];if(p<u&&(l=e.src.charCodeAt(p),(l===45||l===61)&&(p=e.skipChars(p,l),p=e.skipSpaces(p),p>=u))){t=l===61?1:2;break}}if(e.sCount[s]<0)continue;let d=false;for(let p=0,u=o.length;p<u;p++)if(o[p](e,s,r,true)){d=true;break}if(d)break}if(!t)return e.parentType=i,false;const c=H(e.getLines(n,s,e.blkIndent,false));e.line=s+1;const f=e.push("heading_open",`h${t}`,1);f.markup=String.fromCharCode(l),f.map=[n,e.line];const h=e.push("inline","",0);h.content=c,h.map=[n,e.line-1],h.children=[];const a=e.push("heading_close",`h${t}`,-1);return a.markup=String.fromCharCode(l),e.parentType=i,true}function Hn(e,n,r){const o=e.md.block.ruler.getRules("paragraph"),i=e.parentType;let t=n+1;for(e.parentType="paragraph";t<r&&!e.isEmpty(t);t++){if(e.sCount[t]-e.blkIndent>3||e.sCount[t]<0)continue;let f=false;for(let h=0,a=o.length;h<a;h++)if(o[h](e,t,r,true)){f=true;break}if(f)break}const l=H(e.getLines(n,t,e.blkIndent,false));e.line=t;const s=e.push("paragraph_open","p",1);s.map=[n,e.line];const c=e.push("inline","",0);return c.content=l,c.map=[n,e.line],c.children=[],e.push("paragraph_close","p",-1),e.parentType=i,true}var G=[["table",Pn,["paragraph","reference"]],["code",Rn],["fence",On,["paragraph","reference","blockquote","list"]],["blockquote",$n,["paragraph","reference","blockquote","list"]],["hr",zn,["paragraph","reference","blockquote","list"]],["list",jn,["paragraph","reference","blockquote"]],["reference",Dn],["html_block",Bn,["paragraph","reference","blockquote"]],["heading",Zn,["paragraph","reference","blockquote"]],["lheading",Un],["paragraph",Hn]],Se=class{constructor(){k(this,"ruler",new B),k(this,"State",_e);for(let e=0;e<G.length;e++)this.ruler.push(G[e][0],G[e][1],{alt:(G[e][2]||[]).slice()});}tokenize(e,n,r){const o=this.ruler.getRules(""),i=o.length,t=e.md.options.maxNesting;let l=n,s=false;for(;l<r&&(e.line=l=e.skipEmptyLines(l),!(l>=r||e.sCount[l]<e.blkIndent));){if(e.level>=t){e.line=r;break}const c=e.line;let f=false;for(let h=0;h<i;h++)if(f=o[h](e,l,r,false),f){if(c>=e.line)throw new Error("block rule didn't increment state.line");break}if(!f)throw new Error("none of the block rules matched");e.tight=!s,e.isEmpty(e.line-1)&&(s=true),l=e.line,l<r&&e.isEmpty(l)&&(s=true,l++,e.line=l);}}parse(e,n,r,o){if(!e)return;const i=new this.State(e,n,r,o);this.tokenize(i,i.line,i.lineMax);}},we=class{constructor(e,n,r,o){k(this,"pos",0),k(this,"level",0),k(this,"pending",""),k(this,"pendingLevel",0),k(this,"cache",{}),k(this,"backticks",{}),k(this,"backticksScanned",false),k(this,"skipHtmlSpecial",false),k(this,"linkLevel",0),k(this,"delimiters",[]),k(this,"_prev_delimiters",[]),k(this,"Token",P),this.src=e,this.env=r,this.md=n,this.tokens=o,this.tokens_meta=Array(o.length),this.posMax=this.src.length;}pushPending(){const e=new P("text","",0);return e.content=this.pending,e.level=this.pendingLevel,this.tokens.push(e),this.pending="",e}push(e,n,r){this.pending&&this.pushPending();const o=new P(e,n,r);let i;return r<0&&(this.level--,this.delimiters=this._prev_delimiters.pop()),o.level=this.level,r>0&&(this.level++,this._prev_delimiters.push(this.delimiters),this.delimiters=[],i={delimiters:this.delimiters}),this.pendingLevel=this.level,this.tokens.push(o),this.tokens_meta.push(i),o}scanDelims(e,n){const r=this.posMax,o=this.src.charCodeAt(e);let i;if(e===0)i=32;else if(e===1)i=this.src.charCodeAt(0),(i&63488)===55296&&(i=65533);else if(i=this.src.charCodeAt(e-1),(i&64512)===56320){const u=this.src.charCodeAt(e-2);i=(u&64512)===55296?65536+(u-55296<<10)+(i-56320):65533;}else (i&64512)===55296&&(i=65533);let t=e;for(;t<r&&this.src.charCodeAt(t)===o;)t++;const l=t-e;let s=t<r?this.src.charCodeAt(t):32;if((s&64512)===55296){const u=this.src.charCodeAt(t+1);s=(u&64512)===56320?65536+(s-55296<<10)+(u-56320):65533;}else (s&64512)===56320&&(s=65533);const c=D(i)||N(i),f=D(s)||N(s),h=j(i),a=j(s),d=!a&&(!f||h||c),p=!h&&(!c||a||f);return {can_open:d&&(n||!p||c),can_close:p&&(n||!d||f),length:l}}};function Wn(e){switch(e){case 10:case 33:case 35:case 36:case 37:case 38:case 42:case 43:case 45:case 58:case 60:case 61:case 62:case 64:case 91:case 92:case 93:case 94:case 95:case 96:case 123:case 125:case 126:return  true;default:return  false}}function Qn(e,n){let r=e.pos;for(;r<e.posMax&&!Wn(e.src.charCodeAt(r));)r++;return r===e.pos?false:(n||(e.pending+=e.src.slice(e.pos,r)),e.pos=r,true)}function Gn(e){return e>=65&&e<=90||e>=97&&e<=122}function Fn(e){return e>=65&&e<=90||e>=97&&e<=122||e>=48&&e<=57||e===43||e===45||e===46}function Xn(e,n){if(!e.md.options.linkify||e.linkLevel>0)return  false;const r=e.pos,o=e.posMax;if(r+3>o||e.src.charCodeAt(r)!==58||e.src.charCodeAt(r+1)!==47||e.src.charCodeAt(r+2)!==47)return  false;const i=r-Math.min(10,e.pending.length,r);let t=r;for(;t>i&&Fn(e.src.charCodeAt(t-1));)t--;if(t===r||!Gn(e.src.charCodeAt(t)))return  false;const l=r-t,s=e.md.linkify.matchAtStart(e.src.slice(t));if(!s)return  false;let c=s.url;if(c.length<=l)return  false;let f=c.length;for(;f>0&&c.charCodeAt(f-1)===42;)f--;f!==c.length&&(c=c.slice(0,f));const h=e.md.normalizeLink(c);if(!e.md.validateLink(h))return  false;if(!n){e.pending=e.pending.slice(0,-l);const a=e.push("link_open","a",1);a.attrs=[["href",h]],a.markup="linkify",a.info="auto";const d=e.push("text","",0);d.content=e.md.normalizeLinkText(c);const p=e.push("link_close","a",-1);p.markup="linkify",p.info="auto";}return e.pos+=c.length-l,true}function Vn(e,n){let r=e.pos;if(e.src.charCodeAt(r)!==10)return  false;const o=e.pending.length-1,i=e.posMax;if(!n)if(o>=0&&e.pending.charCodeAt(o)===32)if(o>=1&&e.pending.charCodeAt(o-1)===32){let t=o-1;for(;t>=1&&e.pending.charCodeAt(t-1)===32;)t--;e.pending=e.pending.slice(0,t),e.push("hardbreak","br",0);}else e.pending=e.pending.slice(0,-1),e.push("softbreak","br",0);else e.push("softbreak","br",0);for(r++;r<i&&y(e.src.charCodeAt(r));)r++;return e.pos=r,true}var Y=[];for(let e=0;e<256;e++)Y.push(0);"\\!\"#$%&'()*+,./:;<=>?@[]^_`{|}~-".split("").forEach((function(e){Y[e.charCodeAt(0)]=1;}));function Jn(e,n){let r=e.pos;const o=e.posMax;if(e.src.charCodeAt(r)!==92||(r++,r>=o))return  false;let i=e.src.charCodeAt(r);if(i===10){for(n||e.push("hardbreak","br",0),r++;r<o&&(i=e.src.charCodeAt(r),!!y(i));)r++;return e.pos=r,true}if(i===32){if(!n){const s=e.push("text_special","",0);s.content="\\",s.markup="\\",s.info="escape";}return e.pos=r,true}let t=e.src[r];if(i>=55296&&i<=56319&&r+1<o){const s=e.src.charCodeAt(r+1);s>=56320&&s<=57343&&(t+=e.src[r+1],r++);}const l="\\"+t;if(!n){const s=e.push("text_special","",0);i<256&&Y[i]!==0?s.content=t:s.content=l,s.markup=l,s.info="escape";}return e.pos=r+1,true}function Kn(e){const n={};let r=0;for(;(r=e.indexOf("`",r))!==-1;){const o=r;for(;e.charCodeAt(++r)===96;);n[r-o]=o;}return n}function Yn(e,n){var r;const o=e.pos;if(e.src.charCodeAt(o)!==96)return  false;const i=e.posMax;let t=o+1;for(;t<i&&e.src.charCodeAt(t)===96;)t++;const l=e.src.slice(o,t),s=l.length;if(e.backticksScanned||(e.backticks=Kn(e.src),e.backticksScanned=true),((r=e.backticks[s])!==null&&r!==void 0?r:-1)>=t){let c=t,f;for(;(f=e.src.indexOf("`",c))!==-1&&f<i;){for(c=f+1;e.src.charCodeAt(c)===96;)c++;if(c>i)break;if(c-f===s){if(!n){const h=e.push("code_inline","code",0);h.markup=l;let a=e.src.slice(t,f).replace(/\n/g," ");a.startsWith(" ")&&a.endsWith(" ")&&/[^ ]/.test(a)&&(a=a.slice(1,-1)),h.content=a;}return e.pos=c,true}}}return n||(e.pending+=l),e.pos=t,true}function er(e,n){const r=e.pos,o=e.src.charCodeAt(r);if(n||o!==126)return  false;const i=e.scanDelims(e.pos,true);let t=i.length;const l=String.fromCharCode(o);if(t<2)return  false;let s;t%2&&(s=e.push("text","",0),s.content=l,t--);for(let c=0;c<t;c+=2)s=e.push("text","",0),s.content=l+l,e.delimiters.push({marker:o,length:0,token:e.tokens.length-1,end:-1,open:i.can_open,close:i.can_close});return e.pos+=i.length,true}function Ee(e,n){let r;const o=[],i=n.length;for(let t=0;t<i;t++){const l=n[t];if(l.marker!==126||l.end===-1)continue;const s=n[l.end];r=e.tokens[l.token],r.type="s_open",r.tag="s",r.nesting=1,r.markup="~~",r.content="",r=e.tokens[s.token],r.type="s_close",r.tag="s",r.nesting=-1,r.markup="~~",r.content="",e.tokens[s.token-1].type==="text"&&e.tokens[s.token-1].content==="~"&&o.push(s.token-1);}for(;o.length;){const t=o.pop();let l=t+1;for(;l<e.tokens.length&&e.tokens[l].type==="s_close";)l++;l--,t!==l&&(r=e.tokens[l],e.tokens[l]=e.tokens[t],e.tokens[t]=r);}}function nr(e){const n=e.tokens_meta,r=e.tokens_meta.length;Ee(e,e.delimiters);for(let i=0;i<r;i++){var o;const t=(o=n[i])===null||o===void 0?void 0:o.delimiters;t&&Ee(e,t);}}var Me={tokenize:er,postProcess:nr};function rr(e,n){const r=e.pos,o=e.src.charCodeAt(r);if(n||o!==95&&o!==42)return  false;const i=e.scanDelims(e.pos,o===42);for(let t=0;t<i.length;t++){const l=e.push("text","",0);l.content=String.fromCharCode(o),e.delimiters.push({marker:o,length:i.length,token:e.tokens.length-1,end:-1,open:i.can_open,close:i.can_close});}return e.pos+=i.length,true}function Te(e,n){const r=n.length;for(let o=r-1;o>=0;o--){const i=n[o];if(i.marker!==95&&i.marker!==42||i.end===-1)continue;const t=n[i.end],l=o>0&&n[o-1].end===i.end+1&&n[o-1].marker===i.marker&&n[o-1].token===i.token-1&&n[i.end+1].token===t.token+1,s=String.fromCharCode(i.marker),c=e.tokens[i.token];c.type=l?"strong_open":"em_open",c.tag=l?"strong":"em",c.nesting=1,c.markup=l?s+s:s,c.content="";const f=e.tokens[t.token];f.type=l?"strong_close":"em_close",f.tag=l?"strong":"em",f.nesting=-1,f.markup=l?s+s:s,f.content="",l&&(e.tokens[n[o-1].token].content="",e.tokens[n[i.end+1].token].content="",o--);}}function ir(e){const n=e.tokens_meta,r=e.tokens_meta.length;Te(e,e.delimiters);for(let i=0;i<r;i++){var o;const t=(o=n[i])===null||o===void 0?void 0:o.delimiters;t&&Te(e,t);}}var Ie={tokenize:rr,postProcess:ir};function tr(e,n){let r,o,i,t,l="",s="",c=e.pos,f=true;if(e.src.charCodeAt(e.pos)!==91)return  false;const h=e.pos,a=e.posMax,d=e.pos+1,p=e.md.helpers.parseLinkLabel(e,e.pos,true);if(p<0)return  false;let u=p+1;if(u<a&&e.src.charCodeAt(u)===40){for(f=false,u++;u<a&&(r=e.src.charCodeAt(u),!(!y(r)&&r!==10));u++);if(u>=a)return  false;if(c=u,i=e.md.helpers.parseLinkDestination(e.src,u,e.posMax),i.ok){for(l=e.md.normalizeLink(i.str),e.md.validateLink(l)?u=i.pos:l="",c=u;u<a&&(r=e.src.charCodeAt(u),!(!y(r)&&r!==10));u++);if(i=e.md.helpers.parseLinkTitle(e.src,u,e.posMax),u<a&&c!==u&&i.ok)for(s=i.str,u=i.pos;u<a&&(r=e.src.charCodeAt(u),!(!y(r)&&r!==10));u++);}(u>=a||e.src.charCodeAt(u)!==41)&&(f=true),u++;}if(f){if(typeof e.env.references>"u")return  false;if(u<a&&e.src.charCodeAt(u)===91?(c=u+1,u=e.md.helpers.parseLinkLabel(e,u),u>=0?o=e.src.slice(c,u++):u=p+1):u=p+1,o||(o=e.src.slice(d,p)),o=U(o),t=e.env.references[o],!t)return e.pos=h,false;l=t.href,s=t.title;}if(!n){e.pos=d,e.posMax=p;const v=e.push("link_open","a",1),x=[["href",l]];if(v.attrs=x,s&&x.push(["title",s]),o){const b=Object.create(null);b.label=o,v.meta=b;}e.linkLevel++,e.md.inline.tokenize(e),e.linkLevel--,e.push("link_close","a",-1);}return e.pos=u,e.posMax=a,true}function or(e,n){let r,o,i,t,l,s,c,f,h="";const a=e.pos,d=e.posMax;if(e.src.charCodeAt(e.pos)!==33||e.src.charCodeAt(e.pos+1)!==91)return  false;const p=e.pos+2,u=e.md.helpers.parseLinkLabel(e,e.pos+1,false);if(u<0)return  false;if(t=u+1,t<d&&e.src.charCodeAt(t)===40){for(t++;t<d&&(r=e.src.charCodeAt(t),!(!y(r)&&r!==10));t++);if(t>=d)return  false;for(f=t,s=e.md.helpers.parseLinkDestination(e.src,t,e.posMax),s.ok&&(h=e.md.normalizeLink(s.str),e.md.validateLink(h)?t=s.pos:h=""),f=t;t<d&&(r=e.src.charCodeAt(t),!(!y(r)&&r!==10));t++);if(s=e.md.helpers.parseLinkTitle(e.src,t,e.posMax),t<d&&f!==t&&s.ok)for(c=s.str,t=s.pos;t<d&&(r=e.src.charCodeAt(t),!(!y(r)&&r!==10));t++);else c="";if(t>=d||e.src.charCodeAt(t)!==41)return e.pos=a,false;t++;}else {if(typeof e.env.references>"u")return  false;if(t<d&&e.src.charCodeAt(t)===91?(f=t+1,t=e.md.helpers.parseLinkLabel(e,t),t>=0?i=e.src.slice(f,t++):t=u+1):t=u+1,i||(i=e.src.slice(p,u)),i=U(i),l=e.env.references[i],!l)return e.pos=a,false;h=l.href,c=l.title;}if(!n){o=e.src.slice(p,u);const v=[];e.md.inline.parse(o,e.md,e.env,v);const x=e.push("image","img",0),b=[["src",h],["alt",""]];if(x.attrs=b,x.children=v,x.content=o,c&&b.push(["title",c]),i){const S=Object.create(null);S.label=i,x.meta=S;}}return e.pos=t,e.posMax=d,true}var lr=/^([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$/,sr=/^([a-zA-Z][a-zA-Z0-9+.-]{1,31}):([^<>\x00-\x20]*)$/;function cr(e,n){let r=e.pos;if(e.src.charCodeAt(r)!==60)return  false;const o=e.pos,i=e.posMax;for(;;){if(++r>=i)return  false;const l=e.src.charCodeAt(r);if(l===60)return  false;if(l===62)break}const t=e.src.slice(o+1,r);if(sr.test(t)){const l=e.md.normalizeLink(t);if(!e.md.validateLink(l))return  false;if(!n){const s=e.push("link_open","a",1);s.attrs=[["href",l]],s.markup="autolink",s.info="auto";const c=e.push("text","",0);c.content=e.md.normalizeLinkText(t);const f=e.push("link_close","a",-1);f.markup="autolink",f.info="auto";}return e.pos+=t.length+2,true}if(lr.test(t)){const l=e.md.normalizeLink(`mailto:${t}`);if(!e.md.validateLink(l))return  false;if(!n){const s=e.push("link_open","a",1);s.attrs=[["href",l]],s.markup="autolink",s.info="auto";const c=e.push("text","",0);c.content=e.md.normalizeLinkText(t);const f=e.push("link_close","a",-1);f.markup="autolink",f.info="auto";}return e.pos+=t.length+2,true}return  false}function fr(e){return /^<a[>\s]/i.test(e)}function ur(e){return /^<\/a\s*>/i.test(e)}function Pe(e){const n=e|32;return n>=97&&n<=122}function hr(e,n){const r=e.src;let o,i;if(r.startsWith("<!--",n)){if(r.startsWith(">",n+4))return n+5;if(r.startsWith("->",n+4))return n+6;o=n+4,i="-->";}else if(r.startsWith("<![CDATA[",n))o=n+9,i="]]>";else if(r.charCodeAt(n+1)===63)o=n+2,i="?>";else if(Pe(r.charCodeAt(n+2)))o=n+3,i=">";else return  -1;if(e.skipHtmlSpecial)return  -1;const t=r.indexOf(i,o);return t<0?(e.skipHtmlSpecial=true,-1):t+i.length}function ar(e,n){if(!e.md.options.html)return  false;const r=e.posMax,o=e.pos;if(e.src.charCodeAt(o)!==60||o+2>=r)return  false;let i;const t=e.src.charCodeAt(o+1);if(t===33||t===63)i=hr(e,o);else if(t===47||Pe(t)){const l=e.src.slice(o).match(ve);i=l?o+l[0].length:-1;}else return  false;if(i<0)return  false;if(!n){const l=e.push("html_inline","",0);l.content=e.src.slice(o,i),fr(l.content)&&e.linkLevel++,ur(l.content)&&e.linkLevel--;}return e.pos=i,true}var pr=/^&#((?:x[a-f0-9]{1,6}|[0-9]{1,7}));/i,dr=/^&([a-z][a-z0-9]{1,31});/i;function kr(e,n){const r=e.pos,o=e.posMax;if(e.src.charCodeAt(r)!==38||r+1>=o)return  false;if(e.src.charCodeAt(r+1)===35){const i=e.src.slice(r).match(pr);if(i){if(!n){const t=i[1][0].toLowerCase()==="x"?parseInt(i[1].slice(1),16):parseInt(i[1],10),l=e.push("text_special","",0);l.content=X(t)?L(t):L(65533),l.markup=i[0],l.info="entity";}return e.pos+=i[0].length,true}}else {const i=e.src.slice(r).match(dr);if(i){const t=decodeHTMLStrict(i[0]);if(t!==i[0]){if(!n){const l=e.push("text_special","",0);l.content=t,l.markup=i[0],l.info="entity";}return e.pos+=i[0].length,true}}}return  false}function Re(e){const n={},r=e.length;if(!r)return;let o=0,i=-2;const t=[];for(let l=0;l<r;l++){const s=e[l];if(t.push(0),(e[o].marker!==s.marker||i!==s.token-1)&&(o=l),i=s.token,s.length=s.length||0,!s.close)continue;n.hasOwnProperty(s.marker)||(n[s.marker]=[-1,-1,-1,-1,-1,-1]);const c=n[s.marker][(s.open?3:0)+s.length%3];let f=o-t[o]-1,h=f;for(;f>c;f-=t[f]+1){const a=e[f];if(a.marker===s.marker&&a.open&&a.end<0){let d=false;if((a.close||s.open)&&(a.length+s.length)%3===0&&(a.length%3!==0||s.length%3!==0)&&(d=true),!d){const p=f>0&&!e[f-1].open?t[f-1]+1:0;t[l]=l-f+p,t[f]=p,s.open=false,a.end=l,a.close=false,h=-1,i=-2;break}}}h!==-1&&(n[s.marker][(s.open?3:0)+(s.length||0)%3]=h);}}function mr(e){const n=e.tokens_meta,r=e.tokens_meta.length;Re(e.delimiters);for(let i=0;i<r;i++){var o;const t=(o=n[i])===null||o===void 0?void 0:o.delimiters;t&&Re(t);}}function gr(e){let n,r,o=0;const i=e.tokens,t=e.tokens.length;for(n=r=0;n<t;n++)i[n].nesting<0&&o--,i[n].level=o,i[n].nesting>0&&o++,i[n].type==="text"&&n+1<t&&i[n+1].type==="text"?i[n+1].content=i[n].content+i[n+1].content:(n!==r&&(i[r]=i[n]),r++);n!==r&&(i.length=r);}var ee=[["text",Qn],["linkify",Xn],["newline",Vn],["escape",Jn],["backticks",Yn],["strikethrough",Me.tokenize],["emphasis",Ie.tokenize],["link",tr],["image",or],["autolink",cr],["html_inline",ar],["entity",kr]],ne=[["balance_pairs",mr],["strikethrough",Me.postProcess],["emphasis",Ie.postProcess],["fragments_join",gr]],Oe=class{constructor(){k(this,"ruler",new B),k(this,"ruler2",new B),k(this,"State",we);for(let e=0;e<ee.length;e++)this.ruler.push(ee[e][0],ee[e][1]);for(let e=0;e<ne.length;e++)this.ruler2.push(ne[e][0],ne[e][1]);}skipToken(e){const n=e.pos,r=this.ruler.getRules(""),o=r.length,i=e.md.options.maxNesting,t=e.cache;if(typeof t[n]<"u"){e.pos=t[n];return}let l=false;if(e.level<i){for(let s=0;s<o;s++)if(e.level++,l=r[s](e,true),e.level--,l){if(n>=e.pos)throw new Error("inline rule didn't increment state.pos");break}}else e.pos=e.posMax;l||e.pos++,t[n]=e.pos;}tokenize(e){const n=this.ruler.getRules(""),r=n.length,o=e.posMax,i=e.md.options.maxNesting;for(;e.pos<o;){const t=e.pos;let l=false;if(e.level<i){for(let s=0;s<r;s++)if(l=n[s](e,false),l){if(t>=e.pos)throw new Error("inline rule didn't increment state.pos");break}}if(l){if(e.pos>=o)break;continue}e.pending+=e.src[e.pos++];}e.pending&&e.pushPending();}parse(e,n,r,o){const i=new this.State(e,n,r,o);this.tokenize(i);const t=this.ruler2.getRules(""),l=t.length;for(let s=0;s<l;s++)t[s](i);}},_r={default:{options:{html:false,xhtmlOut:false,breaks:false,langPrefix:"language-",linkify:false,typographer:false,quotes:"\u201C\u201D\u2018\u2019",highlight:null,maxNesting:100},components:{core:{},block:{},inline:{}}},zero:{options:{html:false,xhtmlOut:false,breaks:false,langPrefix:"language-",linkify:false,typographer:false,quotes:"\u201C\u201D\u2018\u2019",highlight:null,maxNesting:20},components:{core:{rules:["normalize","block","strip_references","inline","text_join"]},block:{rules:["paragraph"]},inline:{rules:["text"],rules2:["balance_pairs","fragments_join"]}}},commonmark:{options:{html:true,xhtmlOut:true,breaks:false,langPrefix:"language-",linkify:false,typographer:false,quotes:"\u201C\u201D\u2018\u2019",highlight:null,maxNesting:20},components:{core:{rules:["normalize","block","strip_references","inline","text_join"]},block:{rules:["blockquote","code","fence","heading","hr","html_block","lheading","list","reference","paragraph"]},inline:{rules:["autolink","backticks","emphasis","entity","escape","html_inline","image","link","newline","text"],rules2:["balance_pairs","emphasis","fragments_join"]}}}},br=/^(vbscript|javascript|file|data):/,Cr=/^data:image\/(gif|png|jpeg|webp);/,$e=["http:","https:","mailto:"],T=class{validateLink(e){const n=e.trim().toLowerCase();return br.test(n)?Cr.test(n):true}normalizeLink(e){const n=_(e,true);if(n.hostname&&(!n.protocol||$e.indexOf(n.protocol)>=0))try{n.hostname=O.toASCII(n.hostname);}catch{}return n.auth&&(n.auth=r(n.auth)),n.hostname&&(n.hostname=r(n.hostname)),n.pathname&&(n.pathname=r(n.pathname)),n.search&&(n.search=r(n.search)),n.hash&&(n.hash=r(n.hash)),a(n)}normalizeLinkText(e){const n=_(e,true);if(n.hostname&&(!n.protocol||$e.indexOf(n.protocol)>=0))try{n.hostname=O.toUnicode(n.hostname);}catch{}return u$3(a(n),u$3.defaultChars+"%")}constructor(...e){k(this,"inline",new Oe),k(this,"block",new Se),k(this,"core",new ge),k(this,"renderer",new he),k(this,"linkify",new LinkifyIt),k(this,"utils",Be),k(this,"helpers",Object.assign({},tn));const[n,r]=e;typeof n=="string"?(this.configure(n),r&&this.set(r)):(this.configure("default"),this.set(n||{}));}set(e){return Object.assign(this.options,e),this}configure(e){let n;if(typeof e=="string"){const i=e;if(n=_r[i],!n)throw new Error(`Wrong 'markdown-it' preset "${i}", check name`)}else n=e;if(!n)throw new Error("Wrong `markdown-it` preset, can't be empty");n.options&&(this.options={...n.options});const r=n.components;if(r){var o;["core","block","inline"].forEach((t=>{var l;const s=(l=r[t])===null||l===void 0?void 0:l.rules;s&&this[t].ruler.enableOnly(s);}));const i=(o=r.inline)===null||o===void 0?void 0:o.rules2;i&&this.inline.ruler2.enableOnly(i);}return this}enable(e,n=false){let r=[];Array.isArray(e)||(e=[e]),["core","block","inline"].forEach((i=>{r=r.concat(this[i].ruler.enable(e,true));})),r=r.concat(this.inline.ruler2.enable(e,true));const o=e.filter((i=>r.indexOf(i)<0));if(o.length&&!n)throw new Error(`MarkdownIt. Failed to enable unknown rule(s): ${o}`);return this}disable(e,n=false){let r=[];Array.isArray(e)||(e=[e]),["core","block","inline"].forEach((i=>{r=r.concat(this[i].ruler.disable(e,true));})),r=r.concat(this.inline.ruler2.disable(e,true));const o=e.filter((i=>r.indexOf(i)<0));if(o.length&&!n)throw new Error(`MarkdownIt. Failed to disable unknown rule(s): ${o}`);return this}use(e,...n){return e.apply(e,[this,...n]),this}parse(e,n){if(typeof e!="string")throw new Error("Input data should be a String");const r=new this.core.State(e,this,n);return this.core.process(r),r.tokens}render(e,n={}){return this.renderer.render(this.parse(e,n),this.options,n)}parseInline(e,n){const r=new this.core.State(e,this,n);return r.inlineMode=true,this.core.process(r),r.tokens}renderInline(e,n={}){return this.renderer.render(this.parseInline(e,n),this.options,n)}};k(T,"Token",P),k(T,"Ruler",B),k(T,"Renderer",he),k(T,"ParserCore",ge),k(T,"StateCore",ae),k(T,"ParserBlock",Se),k(T,"StateBlock",_e),k(T,"ParserInline",Oe),k(T,"StateInline",we);var xr=se(T);

const MARK = /^\[\^([^\s\]]{1,100})\]/;
const DEFINITION = /^\[\^([^\s\]]{1,100})\]:/;
/** How far text after an empty line is indented if it still belongs to the note. */
const INDENT = 4;
const key = (function (label) {
    return label.toLowerCase();
});
const readLine = (function (state, line) {
    return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
});
/** Whether another block starts on a line, so that no paragraph continues there. */
const beginsBlock = (function (state, line, endLine) {
    return state.md.block.ruler.getRules('paragraph').some((rule => rule(state, line, endLine, true)));
});
const isIndented = (function (state, line) {
    return (state.sCount[line] ?? 0) - state.blkIndent >= INDENT;
});
/** The line after the last one of a note: it ends with its paragraph and continues with indented lines. */
const findNoteEnd = (function (state, start, endLine) {
    let end = start + 1;
    for (let line = end; line < endLine; line += 1) {
        if (state.isEmpty(line))
            continue;
        const goesOn = line === end && !beginsBlock(state, line, endLine);
        if ((state.sCount[line] ?? 0) < state.blkIndent || !(goesOn || isIndented(state, line)))
            break;
        end = line + 1;
    }
    return end;
});
/** `[^1]: text` is removed from the text and read once it is cited. */
const definition = (function (state, startLine, endLine, silent) {
    const { notes } = state.env;
    const first = readLine(state, startLine);
    const [sign, label] = DEFINITION.exec(first) ?? [];
    if (notes === undefined || sign === undefined || label === undefined || isIndented(state, startLine))
        return false;
    if (silent)
        return true;
    const end = findNoteEnd(state, startLine, endLine);
    const others = Array.from({ length: end - startLine - 1 }, ((_, at) => readLine(state, startLine + 1 + at)));
    const content = [first.slice(sign.length), ...others].map((line => line.trim())).filter((line => line !== ''));
    if (!notes.has(key(label)))
        notes.set(key(label), { content: content.join('\n') });
    state.line = end;
    return true;
});
const citation = (function (state, silent) {
    const { notes, cited } = state.env;
    if (notes === undefined || cited === undefined || state.src.charAt(state.pos) !== '[')
        return false;
    const [sign, label = ''] = MARK.exec(state.src.slice(state.pos, state.pos + 110)) ?? [];
    const note = notes.get(key(label));
    if (sign === undefined || note === undefined)
        return false;
    if (!silent) {
        note.number ??= cited.push(note);
        state.push('text', '', 0).content = superscript(note.number);
    }
    state.pos += sign.length;
    return true;
});
const DIGITS = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';
/** `\u00b9\u00b2` */
const superscript = (function (number) {
    return String(number).replace(/\d/g, (digit => DIGITS.charAt(Number(digit))));
});
/** https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#footnotes */
const useFootnotes = (function (parser) {
    parser.block.ruler.before('reference', 'footnote', definition, { alt: ['paragraph', 'reference'] });
    parser.inline.ruler.before('link', 'footnote', citation);
});
/** The blocks of a source, and the notes cited in it or in one another. */
const parseWithNotes = (function (parser, source) {
    const cited = [];
    const env = { notes: new Map(), cited };
    const tokens = parser.parse(source, env);
    const notes = [];
    // Grows while it is read: a note may cite another one.
    for (const { content, number = 0 } of cited)
        notes.push(parser.parseInline(`${superscript(number)} ${content}`, env)[0]?.children ?? []);
    return { tokens, notes };
});

const COLON = ':'.charCodeAt(0);
const SCHEME = /(?:^|[^a-z])(https?)$/i;
/** A domain, and what may follow it. */
const REST = /:\/\/[^\s<\u2066-\u2069]+/y;
const DOMAIN = /:\/\/([^\s!-,/:-@[-^`{-~]+)/y;
/** What a pattern finds at a place. */
const foundAt = (function (pattern, { src, pos, posMax }) {
    pattern.lastIndex = pos;
    return pattern.exec(src.slice(0, posMax));
});
/** The last two parts of a domain contain no `_`. https://github.github.com/gfm/#valid-domain */
const isDomain = (function (domain) {
    return domain !== undefined && !domain.split('.').slice(-2).join('').includes('_');
});
/** A bare `http://` or `https://` address, which ends where GitHub ends it. https://github.github.com/gfm/#autolinks-extension- */
const autolink$1 = (function (state, silent) {
    const { src, pos } = state;
    if (state.linkLevel > 0 || src.charCodeAt(pos) !== COLON)
        return false;
    const scheme = SCHEME.exec(src.slice(Math.max(0, pos - 6), pos))?.[1];
    if (scheme === undefined || !(silent || state.pending.endsWith(scheme)))
        return false;
    if (!isDomain(foundAt(DOMAIN, state)?.[1]))
        return false;
    const found = foundAt(REST, state)?.[0] ?? '';
    const rest = found.slice(0, start.urlEnd(found));
    if (rest.length <= '://'.length)
        return false;
    if (!silent) {
        state.pending = state.pending.slice(0, -scheme.length);
        const url = scheme + rest;
        Object.assign(state.push('link_open', 'a', 1), { attrs: [['href', url]], info: 'auto' });
        state.push('text', '', 0).content = url;
        Object.assign(state.push('link_close', 'a', -1), { info: 'auto' });
    }
    state.pos += rest.length;
    return true;
});
/** Replaces the parser's own autolinks, which end elsewhere. */
const useAutolinks = (function (parser) {
    parser.inline.ruler.at('linkify', autolink$1);
    parser.core.ruler.disable('linkify');
    // A label shows the address as written: letters instead of punycode could look like another host.
    parser.normalizeLinkText = (url => url);
});

const TILDE = '~'.charCodeAt(0);
/** One tilde pairs up with one, two with two. The parser sees them as two marks, the second of which is not a character. */
const MARKERS = new Map([
    [1, -TILDE],
    [2, TILDE],
]);
/** Three or more tildes are text. */
const readTildes = (function (state, silent) {
    if (silent || state.src.charCodeAt(state.pos) !== TILDE)
        return false;
    const { can_open: open, can_close: close, length } = state.scanDelims(state.pos, true);
    state.push('text', '', 0).content = '~'.repeat(length);
    const marker = MARKERS.get(length);
    if (marker !== undefined)
        state.delimiters.push({ marker, length: 0, token: state.tokens.length - 1, end: -1, open, close });
    state.pos += length;
    return true;
});
const convertDelimiter = (function (state, { token: at }, type, nesting) {
    const token = state.tokens[at];
    if (token !== undefined)
        Object.assign(token, { type, nesting, tag: 's', content: '' });
});
const pairUp = (function (state) {
    const inner = state.tokens_meta.map((meta => meta?.delimiters ?? []));
    for (const delimiters of [state.delimiters, ...inner])
        for (const opener of delimiters) {
            const closer = Math.abs(opener.marker) === TILDE ? delimiters[opener.end] : undefined;
            if (closer === undefined)
                continue;
            convertDelimiter(state, opener, 's_open', 1);
            convertDelimiter(state, closer, 's_close', -1);
        }
    return false;
});
/** Strikes with one tilde as well as two, as GitHub does. https://github.github.com/gfm/#strikethrough-extension- */
const useStrikes = (function (parser) {
    parser.inline.ruler.at('strikethrough', readTildes);
    parser.inline.ruler2.at('strikethrough', pairUp);
});

/** The deepest nesting that is read. The parser would drop deeper text silently. */
const MAX_NESTING = 100;
/** A comment that is never closed: everything after it in this piece of text belongs to it. */
const openComment = (function (state, silent) {
    if (!state.src.startsWith('<!--', state.pos))
        return false;
    if (!silent)
        state.push('html_inline', '', 0).content = '<!--';
    state.pos = state.posMax;
    return true;
});
const configureParser = (function (parser) {
    parser.inline.ruler.after('html_inline', 'open_comment', openComment);
    useAutolinks(parser);
    useStrikes(parser);
    useFootnotes(parser);
    // Every target is parsed as a link, so that its label shows. links.ts decides what may be linked.
    parser.validateLink = (() => true);
    return parser;
});
const options = { html: true, maxNesting: MAX_NESTING };
const gfm$1 = configureParser(new xr(options));
/** A row with more cells than anyone reads. The parser would fill every row of its table to that number. */
const WIDE_ROW = /^(?:[^|\n]*\|){200}/m;
let withoutTables;
const pickParser = (function (source) {
    if (!WIDE_ROW.test(source))
        return gfm$1;
    withoutTables ??= configureParser(new xr(options)).disable('table');
    return withoutTables;
});
let html$1;
const htmlParser = (function () {
    return (html$1 ??= configureParser(new xr('zero', options)).enable(['entity', 'html_inline', 'linkify']));
});
const parseBlocks = (function (source) {
    return parseWithNotes(pickParser(source), source);
});
const parseInlines = (function (source) {
    return gfm$1.parseInline(source, {})[0]?.children ?? [];
});
/** Tags, entities, and bare URLs of raw HTML; everything else in it is text. */
const parseHtml = (function (source) {
    return htmlParser().parseInline(source, {})[0]?.children ?? [];
});
const decodeEntities = (function (value) {
    return gfm$1.utils.unescapeAll(value);
});

/** Elements that have a counterpart in the text tree. */
const WRAPPERS = new Map([
    ['b', 'strong'],
    ['strong', 'strong'],
    ['i', 'emphasis'],
    ['em', 'emphasis'],
    ['s', 'strike'],
    ['del', 'strike'],
    ['strike', 'strike'],
    ['code', 'code'],
    ['kbd', 'code'],
    ['samp', 'code'],
    ['a', 'link'],
]);
/** Elements that start on their own line. */
const BLOCKS = new Set('address article aside blockquote caption center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(' '));
/** Elements whose content is not for readers. */
const HIDDEN = new Set(['script', 'style', 'svg', 'template']);
const ATTRIBUTES = /(?<=\s)([a-z_:][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/gi;
const readAttribute$1 = (function (source, wanted) {
    for (const [, name = '', double, single, unquoted] of source.matchAll(ATTRIBUTES)) {
        if (name.toLowerCase() === wanted)
            return decodeEntities(double ?? single ?? unquoted ?? '');
    }
    return undefined;
});
/** One HTML tag; undefined for comments, declarations, and the like. */
const readTag = (function (source) {
    const [, slash, name] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(source) ?? [];
    if (name === undefined)
        return undefined;
    return {
        name: name.toLowerCase(),
        closes: slash === '/',
        attribute: (wanted => readAttribute$1(source, wanted)),
    };
});

/** Chat words that must not become links, although a GitHub user could have that name. */
const NEVER = new Set(['everyone', 'here', 'channel']);
const REPO = String.raw `[a-z0-9][a-z0-9-]{0,38}/[\w.-]{1,100}`;
const referencesFor = rich.forLetters((({ letter, number, digit, flags }) => {
    const word = letter + number;
    /** The small number of a footnote may follow. */
    const end = `(?![${letter}${digit}_-])`;
    const kinds = [
        String.raw `@(?<user>[a-z0-9][a-z0-9-]{0,38}(?:_[a-z0-9]{1,20})?)(?<bot>\[bot\])?(?![${word}_/-]|\.[${word}])`,
        String.raw `(?<repo>${REPO})?#(?<number>\d{1,9})${end}`,
        String.raw `(?<home>${REPO})@(?<revision>[0-9a-f]{40})${end}`,
        String.raw `GH-(?<gh>\d{1,9})${end}`,
        String.raw `(?<sha>[0-9a-f]{40})${end}`,
        String.raw `(?<www>www(?:\.[${word}_-]{1,63}){2,9}(?::\d{1,5})?(?:[/?#][^\s<]{0,2000})?)`,
    ];
    // Must end with a letter, so `react@18.2.0` and `git@github.com:octo/repo.git` do not match.
    const mail = String.raw `(?<mail>[a-z0-9][\w.+-]{0,63}@(?:[a-z0-9_-]{1,63}\.){1,8}[a-z0-9-]{0,62}[a-z])(?![\w@-]|:[\w~/])`;
    const before = `(?<![${word}_@/.+&#-])`;
    // Email addresses are often between `&lt;` and `&gt;`.
    return new RegExp(`${before}(?:(?<!<)(?:${kinds.join('|')})|${mail})`, `g${flags}`);
}));
/** Present in every text with a reference. */
const REFERENCE_SIGN = /[@#]|GH-\d|www\.|[0-9a-f]{40}/i;
const userUrl = (function ({ user = '', bot }, server) {
    return NEVER.has(user.toLowerCase()) ? undefined : `${server}/${bot === undefined ? '' : 'apps/'}${user}`;
});
const joinUrl = (function (base, path) {
    return base === undefined ? undefined : `${base}/${path}`;
});
const shortenSha = (function (sha) {
    return sha.slice(0, 7);
});
/** https://github.github.com/gfm/#autolinks-extension- */
const autolink = (function ({ www, mail }) {
    if (mail !== undefined)
        return { url: start.safeTarget(`mailto:${mail}`) };
    if (www === undefined)
        return undefined;
    const found = www.slice(0, start.urlEnd(www));
    const written = `http://${found}`;
    const url = start.safeLink(written);
    // Other letters in a host can look like these.
    return { length: found.length, label: url !== undefined && start.isWritten(written, url) ? found : url, url };
});
/** https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls */
const reference = (function (groups, { repoUrl, serverUrl }) {
    const { user, sha, home, revision = '', repo, number, gh = '' } = groups;
    if (user !== undefined)
        return { url: serverUrl === undefined ? undefined : userUrl(groups, serverUrl) };
    if (sha !== undefined)
        return { label: shortenSha(sha), url: joinUrl(repoUrl, `commit/${sha}`) };
    if (home !== undefined)
        return {
            label: `${home}@${shortenSha(revision)}`,
            url: joinUrl(serverUrl, `${home}/commit/${revision}`),
        };
    const base = repo === undefined ? repoUrl : joinUrl(serverUrl, repo);
    return { url: joinUrl(base, `issues/${number ?? gh}`) };
});
/**
 * Links what GitHub links: `@user`, `#12`, `GH-12`, `owner/repo#12`, and full commit SHAs, alone or after `owner/repo@`, if the context
 * says where to; hosts that start with `www.` and email addresses anywhere.
 */
const linkReferences = (function (value, context) {
    if (value !== '' && !REFERENCE_SIGN.test(value))
        return [start.text(value)];
    const nodes = [];
    let from = 0;
    for (const match of value.matchAll(referencesFor(value))) {
        const groups = match.groups ?? {};
        const found = autolink(groups) ?? reference(groups, context);
        if (found.url === undefined)
            continue;
        if (match.index > from)
            nodes.push(start.text(value.slice(from, match.index)));
        nodes.push(start.link(found.label ?? match[0], found.url));
        from = match.index + (found.length ?? match[0].length);
    }
    if (from < value.length)
        nodes.push(start.text(value.slice(from)));
    return nodes;
});
const THREAD = /^\/(?:issues|pull|discussions)\/(\d+)$/;
const COMMENT = /^#(?:issuecomment-|discussioncomment-|discussion_r|pullrequestreview-)\d+$/;
const COMMIT = /^\/commit\/([0-9a-f]{7})[0-9a-f]{33}$/;
const COMPARE = /^\/compare\/([^/]+\.\.\.[^/]+)$/;
const shortPath = (function (name, path, hash) {
    const number = THREAD.exec(path)?.[1];
    if (number !== undefined) {
        if (hash !== '' && !COMMENT.test(hash))
            return undefined;
        return `${name}#${number}${hash === '' ? '' : ' (comment)'}`;
    }
    const revision = COMMIT.exec(path)?.[1] ?? COMPARE.exec(path)?.[1];
    if (revision === undefined || hash !== '')
        return undefined;
    return name === '' ? revision : `${name}@${revision}`;
});
/** What GitHub shows for a bare URL of its own: `#12`, `o/r#12`, a short SHA, `a...b`. Undefined if it shows the URL. */
const shortLabel = (function (url, context) {
    const { origin, pathname, search, hash } = new URL(url);
    const [, repo, path] = /^(\/[\w.-]+\/[\w.-]+)(\/.*)$/.exec(pathname) ?? [];
    const server = start.parsedUrl(context.serverUrl ?? 'https://github.com')?.origin;
    if (repo === undefined || path === undefined || search !== '' || origin !== server)
        return undefined;
    const isOurs = `${origin}${repo}`.toLowerCase() === context.repoUrl?.toLowerCase();
    return shortPath(isOurs ? '' : repo.slice(1), path, hash);
});

/** How deep the tree may get inside one paragraph. Deeper content is plain text. */
const MAX_DEPTH$1 = 16;
/** What an image opens, and leaves behind. */
const IMAGE = 'image';
const startsWithWord = (function ([first = '']) {
    return start.isWord(first);
});
const endsWithWord = (function (value) {
    return start.isWord(Array.from(value).at(-1) ?? '');
});
/** Characters between which a reader would see two addresses. */
const PARTED = /[|"\\]|:\/\/.*:\/\//;
/** A label that names another address, and the real one. */
const makeTruthful = (function (of, isBare, url) {
    const real = start.link(url.replace(/^mailto:/, ''), url);
    return isBare ? [real] : [...of, start.text(' ('), real, start.text(')')];
});
const wrapLink = (function (of, { key, target, sources }, context) {
    const url = target === undefined ? undefined : start.linkOn(context.pageUrl, target.href);
    if (url === undefined)
        return of;
    const label = start.toPlainText(of).trim();
    if (label === '')
        return of;
    const short = target?.bare === true ? shortLabel(url, context) : undefined;
    if (short !== undefined)
        return [start.link(short, url)];
    const isBare = target?.bare === true;
    const isTruthful = isBare && start.isWritten(label, url) ? !PARTED.test(label) : !rich.isForged(label, url, context);
    if (!isTruthful)
        return makeTruthful(of, isBare, url);
    // The link of an image by itself leads to its file, which is what it is for.
    const isPicture = key !== IMAGE && sources.has('picture') && !sources.has('text');
    return [{ kind: 'link', url, of, ...(isPicture && { isPicture }) }];
});
const wrapFrame = (function (frame, of, context) {
    const { kind } = frame;
    if (kind === 'link')
        return wrapLink(of, frame, context);
    if (start.toPlainText(of).trim() === '')
        return of;
    return kind === 'code' ? [start.code(start.toPlainText(of))] : [{ kind, of }];
});
/** Cleaned text with its references linked, unless it is in a link. */
const cleanInlines = (function (nodes, context, links) {
    return nodes.flatMap((node => {
        if (node.kind !== 'text')
            return [node];
        const line = start.fragment(node.text);
        const value = context.draw?.emoji?.(line) ?? line;
        if (value === '')
            return [];
        return links ? linkReferences(value, context) : [start.text(value)];
    }));
});
/** What is open, and the nodes in it. */
const frameStack = (function (context) {
    const root = [];
    const frames = [];
    let links = 0;
    const top = (() => frames.at(-1)?.of ?? root);
    const add = ((node) => {
        const of = top();
        const before = of.at(-1);
        if (node.kind === 'text' && before?.kind === 'text')
            of[of.length - 1] = start.text(before.text + node.text);
        else
            of.push(node);
    });
    const closeLast = (() => {
        const frame = frames.pop();
        if (frame === undefined)
            return;
        const of = cleanInlines(frame.of, context, links === 0);
        if (frame.kind === 'link')
            links -= 1;
        for (const node of wrapFrame(frame, of, context))
            add(node);
    });
    return {
        top,
        add,
        isInLink: (() => links > 0),
        noteSource: ((source) => frames.forEach((({ sources }) => sources.add(source)))),
        takes: ((kind) => frames.length < MAX_DEPTH$1 && !(kind === 'link' && links > 0)),
        open: ((key, kind, target) => {
            if (kind === 'link')
                links += 1;
            frames.push({ key, kind, of: [], sources: new Set(), ...(target && { target }) });
        }),
        close: ((key) => {
            const index = frames.findLastIndex((frame => frame.key === key));
            while (index >= 0 && frames.length > index)
                closeLast();
        }),
        targetOf: ((key) => frames.find((frame => frame.key === key))?.target?.href),
        end: (() => {
            while (frames.length > 0)
                closeLast();
            return start.trimInlines(cleanInlines(root, context, true));
        }),
    };
});
/** Builds the nodes of one paragraph from opens and closes that may not match. */
const inlineWriter = (function (context) {
    const { top, add, isInLink, noteSource, takes, close, targetOf, end, ...stack } = frameStack(context);
    /** What is written last on the line: a sign, or `image`; nothing at its start. */
    let last = '';
    const write = ((value, node, isApart, source = 'text') => {
        if (isApart)
            add(start.text(' '));
        if (value.trim() !== '')
            noteSource(source);
        add(node);
        last = value.slice(-1);
    });
    const lineBreak = (() => {
        add(isInLink() ? start.text(' ') : { kind: 'break' });
        last = '';
    });
    const open = ((key, kind, target) => {
        if (!takes(kind))
            return;
        if (last === IMAGE)
            write(' ', start.text(' '), false);
        stack.open(key, kind, target);
    });
    const writeText = ((value, source) => {
        if (value !== '')
            write(value, start.text(value), last === IMAGE && startsWithWord(value), source);
    });
    return {
        text: (value => writeText(value)),
        code: (value => {
            const cleaned = start.fragment(value);
            if (cleaned !== '')
                write(cleaned, start.code(cleaned), last === IMAGE);
        }),
        image: ((label, url) => {
            if (last === IMAGE || endsWithWord(last))
                write(' ', start.text(' '), false);
            if (url !== undefined && !isInLink())
                open(IMAGE, 'link', { href: url, bare: false });
            writeText(label, 'picture');
            close(IMAGE);
            last = IMAGE;
        }),
        insert: (nodes => {
            noteSource('text');
            if (isInLink())
                add(start.text(start.toPlainText(nodes)));
            else
                nodes.forEach(add);
            last = '';
        }),
        lineBreak,
        newLine: (() => {
            if (top().length > 0 && top().at(-1)?.kind !== 'break')
                lineBreak();
        }),
        open,
        close,
        targetOf,
        end,
    };
});

const MARKS = new Map([
    ['strong', 'strong'],
    ['em', 'emphasis'],
    ['s', 'strike'],
    ['link', 'link'],
]);
const readAttribute = (function (token, name) {
    return String(token.attrGet(name) ?? '');
});
/** A string of the source with its values filled in. */
const fillValues = (function (values, as, source) {
    return values === undefined ? source : values[as](source);
});
const readAlt = (function (token) {
    return (token.children ?? [])
        .filter((child => child.type !== 'html_inline'))
        .map((child => (child.type === 'softbreak' ? ' ' : child.content)))
        .join('');
});
/** A text with its values filled in. An address alone becomes a link, as in Markdown. */
const writeText = (function (writer, source, { values }) {
    for (const piece of values?.pieces(source) ?? [source]) {
        if (typeof piece === 'string')
            writer.text(piece);
        else if (piece.kind === 'blocks')
            writer.insert(toInlines$1(piece.of));
        else {
            const { label, url } = piece.kind === 'link' ? piece : { label: piece.text, url: start.safeLink(piece.text) };
            if (url !== undefined)
                writer.open('value', 'link', { href: url, bare: label === url });
            writer.text(label);
            if (url !== undefined)
                writer.close('value');
        }
    }
});
/** Blocks within a line: paragraphs keep their form, others become text. */
const toInlines$1 = (function (blocks) {
    return blocks.flatMap(((block, index) => [
        ...(index > 0 ? [{ kind: 'break' }] : []),
        ...(block.kind === 'paragraph' ? block.of : [start.text(start.blocksToPlainText([block]))]),
    ]));
});
const writeImage = (function (writer, alt, source, page) {
    const label = alt.trim() === '' ? 'image' : alt;
    writer.image(label, start.linkOn(page, source));
});
const LINK = '<a>';
const writeTag = (function (writer, tag, { values, pageUrl }) {
    const address = ((name) => fillValues(values, 'address', tag.attribute(name) ?? ''));
    const kind = WRAPPERS.get(tag.name);
    const key = `<${tag.name}>`;
    if (kind !== undefined && tag.closes)
        writer.close(key);
    else if (kind === 'link')
        writer.open(key, kind, { href: address('href'), bare: false });
    else if (kind !== undefined)
        writer.open(key, kind);
    else if (tag.name === 'br')
        writer.lineBreak();
    else if (tag.name === 'img')
        writeImage(writer, fillValues(values, 'plain', tag.attribute('alt') ?? ''), address('src'), pageUrl);
    else if (tag.name === 'td' || tag.name === 'th')
        writer.text(' ');
    else if (BLOCKS.has(tag.name)) {
        writer.newLine();
        if (tag.name === 'li' && !tag.closes)
            writer.text('\u2022 ');
    }
});
/** The parser reads `<!channel>` as an HTML declaration. It is Slack's syntax for people and stays text. */
const writeDeclaration = (function (writer, source, context) {
    if (/^<![a-z]/i.test(source) && !/^<!doctype\b/i.test(source))
        writeText(writer, source, context);
});
const writeMark = (function (writer, token, { values }) {
    const key = token.type.replace(/_(?:open|close)$/, '');
    const kind = MARKS.get(key);
    if (kind === undefined)
        return;
    if (token.nesting < 0)
        writer.close(key);
    else if (kind === 'link')
        writer.open(key, kind, {
            href: fillValues(values, 'address', readAttribute(token, 'href')),
            bare: token.info === 'auto',
        });
    else
        writer.open(key, kind);
});
const writeToken = (function (writer, token, context) {
    const { values } = context;
    switch (token.type) {
        case 'text':
            writeText(writer, token.content, context);
            return;
        case 'code_inline':
            writer.code(fillValues(values, 'plain', token.content));
            return;
        case 'softbreak':
            writer.newLine();
            return;
        case 'hardbreak':
            writer.lineBreak();
            return;
        case 'html_inline':
            writeDeclaration(writer, token.content, context);
            return;
        case 'image':
            writeImage(writer, fillValues(values, 'plain', readAlt(token)), fillValues(values, 'address', readAttribute(token, 'src')), context.pageUrl);
            return;
        default:
            writeMark(writer, token, context);
    }
});
/** The nodes of one paragraph. */
const readInlines = (function (tokens, context, inherited = {}) {
    const writer = inlineWriter(context);
    if (inherited.href !== undefined)
        writer.open(LINK, 'link', { href: inherited.href, bare: false });
    let { hidden } = inherited;
    for (const token of tokens) {
        const tag = token.type === 'html_inline' ? readTag(token.content) : undefined;
        if (hidden !== undefined) {
            if (tag?.closes === true && hidden === `</${tag.name}>`)
                hidden = undefined;
        }
        else if (token.content === '<!--' && token.type === 'html_inline')
            hidden = '-->';
        else if (tag === undefined)
            writeToken(writer, token, context);
        else if (HIDDEN.has(tag.name) && !tag.closes)
            hidden = `</${tag.name}>`;
        else
            writeTag(writer, tag, context);
    }
    const href = writer.targetOf(LINK);
    return { nodes: writer.end(), hidden, href };
});

const pre$1 = (function (tokens, { values }) {
    const texts = tokens.filter((token => token.type === 'text')).map((token => token.content));
    const value = start.manyLines(fillValues(values, 'plain', texts.join('')))
        .replace(/^\n/, '')
        .trimEnd();
    return value === '' ? [] : [{ kind: 'pre', text: value }];
});
/** What an element's text becomes. */
const toBlock = (function (name, of) {
    const level = /^h([1-6])$/.exec(name)?.[1];
    return level === undefined ? { kind: 'paragraph', of } : { kind: 'heading', level: Number(level), of };
});
/**
 * Writes raw HTML as blocks: tags disappear, block elements separate paragraphs, and lists, quotes, tables, and headings keep their form.
 * Returns the elements that are still open at the end; the following blocks belong to them.
 */
const readHtml = (function (source, context, blocks, inherited) {
    let left = inherited;
    let name = '';
    let tokens = [];
    const flush = ((next) => {
        if (name === 'pre' && left.hidden === undefined)
            blocks.add(...pre$1(tokens, context));
        else {
            const { nodes, ...open } = readInlines(tokens, context, left);
            left = open;
            if (nodes.length > 0)
                blocks.add(toBlock(name, nodes));
        }
        name = next;
        tokens = [];
    });
    for (const token of parseHtml(source)) {
        const tag = token.type === 'html_inline' ? readTag(token.content) : undefined;
        if (tag === undefined || !BLOCKS.has(tag.name)) {
            tokens.push(token);
            continue;
        }
        flush(tag.closes ? '' : tag.name);
        if (left.hidden !== undefined)
            continue;
        if (tag.name === 'hr')
            blocks.add({ kind: 'rule' });
        else if (tag.closes)
            blocks.close(tag.name);
        else
            blocks.open(tag);
    }
    flush('');
    return left;
});

/** Columns are padded up to this width. A longer cell moves the following text to the right. */
const MAX_PADDED = 60;
/** Rows of cells (the first is the head) as lines of aligned columns. `right` says which columns contain numbers. */
const alignedTable = (function (rows, right, widthOf = (cell => cell.length)) {
    const widths = [];
    for (const row of rows) {
        row.forEach(((cell, index) => {
            widths[index] = Math.min(MAX_PADDED, Math.max(widths[index] ?? 1, widthOf(cell)));
        }));
    }
    const padded = ((cell, index) => {
        const space = ' '.repeat(Math.max(0, (widths[index] ?? 0) - widthOf(cell)));
        return right[index] === true ? space + cell : cell + space;
    });
    const [head = [], ...body] = rows;
    const rule = widths.map((width => '-'.repeat(width)));
    return [head, rule, ...body].map((row => row.map(padded).join('  ').trimEnd())).join('\n');
});
/** The links that a text-only table would lose, each once, with what its row is about: the first cell, or its first link. */
const tableLinks = (function (rows) {
    const items = new Map();
    for (const [index, row] of rows.entries()) {
        const [first, ...others] = start.linksIn(row[0] ?? []);
        const name = index === 0 ? '' : start.toPlainText(row[0] ?? []);
        for (const link of start.linksIn(row.flat())) {
            // Links to people are left out here.
            if (items.has(link.url) || start.isProfile(link))
                continue;
            const about = link === first ? '' : first && others.includes(link) ? start.toPlainText([first]) : name;
            const before = about === '' ? [] : [start.text(`${about}: `)];
            items.set(link.url, { forLink: true, of: [start.paragraph(...before, link)] });
        }
    }
    return items.size === 0 ? [] : [{ kind: 'list', items: [...items.values()] }];
});

/** How deep elements nest. Deeper ones are plain text. */
const MAX_DEPTH = 12;
/** What ends an element without an end tag, and how far out to look for it. */
const ENDED_BY = {
    li: { ends: ['li'], within: ['ul', 'ol'] },
    dt: { ends: ['dt', 'dd'], within: ['dl'] },
    dd: { ends: ['dt', 'dd'], within: ['dl'] },
    tr: { ends: ['tr', 'td', 'th'], within: ['table'] },
    td: { ends: ['td', 'th'], within: ['tr', 'table'] },
    th: { ends: ['td', 'th'], within: ['tr', 'table'] },
};
const SHAPES = new Set([
    'blockquote',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'table',
    'tr',
    'td',
    'th',
    'caption',
    'summary',
]);
const toInlines = (function (blocks) {
    return blocks.flatMap(((block, index) => [
        ...(index > 0 ? [start.text(' ')] : []),
        ...(block.kind === 'paragraph' || block.kind === 'heading'
            ? block.of
            : [start.text(start.blocksToPlainText([block]))]),
    ]));
});
const isText = (function (blocks) {
    return blocks.every((block => block.kind === 'paragraph' || block.kind === 'heading'));
});
/** Rows as a table if they have columns and contain words; otherwise the content of their cells. */
const buildTable = (function (rows, { draw }) {
    const cells = rows.map((row => row.map(toInlines)));
    const filled = cells.filter((row => row.some((cell => start.toPlainText(cell).trim() !== ''))));
    if (filled.every((row => row.length < 2)) || !rows.flat().every(isText))
        return rows.flat(2);
    const [head = [], ...body] = filled.map((row => row.map((cell => start.toPlainText(cell).trim()))));
    const table = alignedTable([head, ...body], [], draw?.width);
    return [
        { kind: 'pre', text: table, table: { rows: filled, right: [], text: table } },
        ...tableLinks(filled),
    ];
});
const readStart = (function (tag) {
    const start = Number(tag.attribute('start') ?? 1);
    return Number.isSafeInteger(start) && start >= 0 ? start : 1;
});
const openFrame = (function (tag) {
    return ({ tag, of: [], items: [], rows: [] });
});
const findTop = (function ({ root, frames }) {
    return frames.at(-1) ?? root;
});
const readTagName = (function ({ tag }) {
    return tag?.name ?? '';
});
const isList = (function (frame) {
    return ['ul', 'ol', 'dl'].includes(readTagName(frame));
});
const addItem = (function (stack, of) {
    const top = findTop(stack);
    const last = top.of.at(-1);
    if (isList(top))
        top.items.push({ of });
    else if (last?.kind === 'list' && last.start === undefined)
        top.of.splice(-1, 1, { ...last, items: [...last.items, { of }] });
    else
        top.of.push({ kind: 'list', items: [{ of }] });
});
/** Content in a list outside its items belongs to the previous item. */
const addBlocks = (function (stack, blocks) {
    const top = findTop(stack);
    if (blocks.length === 0)
        return;
    if (!isList(top))
        top.of.push(...blocks);
    else {
        const last = top.items.pop();
        top.items.push({ ...last, of: [...(last?.of ?? []), ...blocks] });
    }
});
const addCell = (function (stack, of) {
    const table = stack.frames.findLast((frame => readTagName(frame) === 'table'));
    if (table === undefined)
        addBlocks(stack, of);
    else if (table.rows.length === 0)
        table.rows.push([of]);
    else
        table.rows.at(-1)?.push(of);
});
const closeLast = (function (stack) {
    const frame = stack.frames.pop();
    const tag = frame?.tag;
    if (frame === undefined || tag === undefined)
        return;
    const { of, items, rows } = frame;
    const hasContent = of.length > 0;
    switch (tag.name) {
        case 'blockquote':
            return hasContent ? addBlocks(stack, [quote(of)]) : undefined;
        case 'ul':
        case 'dl':
            return items.length > 0 ? addBlocks(stack, [{ kind: 'list', items }]) : undefined;
        case 'ol':
            return items.length > 0
                ? addBlocks(stack, [{ kind: 'list', items, start: readStart(tag) }])
                : undefined;
        case 'li':
            return hasContent ? addItem(stack, of) : undefined;
        case 'dt':
            return hasContent ? addItem(stack, [start.paragraph(start.strong(...toInlines(of)))]) : undefined;
        case 'summary':
            return hasContent ? addBlocks(stack, [{ kind: 'heading', level: 6, of: toInlines(of) }]) : undefined;
        case 'td':
        case 'th':
            return addCell(stack, of);
        case 'table':
            return addBlocks(stack, [...of, ...buildTable(rows, stack.context)]);
        default:
            return addBlocks(stack, of);
    }
});
const closeFrom = (function (stack, index) {
    while (index >= 0 && stack.frames.length > index)
        closeLast(stack);
});
const closeImplied = (function (stack, name) {
    const { frames } = stack;
    const { ends, within } = ENDED_BY[name] ?? { ends: [], within: [] };
    const outside = frames.findLastIndex((frame => within.includes(readTagName(frame))));
    const found = frames.findIndex(((frame, index) => index > outside && ends.includes(readTagName(frame))));
    closeFrom(stack, found);
});
/** Blocks, and the HTML elements around them, whose end tags may be missing or come later. */
const blockWriter = (function (context) {
    const stack = { root: openFrame(), frames: [], context };
    const { root, frames } = stack;
    return {
        add: ((...blocks) => addBlocks(stack, blocks)),
        open: (tag => {
            if (!SHAPES.has(tag.name))
                return;
            closeImplied(stack, tag.name);
            if (frames.length >= MAX_DEPTH)
                return;
            if (tag.name === 'tr')
                frames.findLast((frame => readTagName(frame) === 'table'))?.rows.push([]);
            frames.push(openFrame(tag));
        }),
        close: (name => closeFrom(stack, frames.findLastIndex((frame => readTagName(frame) === name)))),
        end: (() => {
            closeFrom(stack, 0);
            return root.of;
        }),
    };
});

const tokenReader = (function (tokens) {
    const lastEnds = new Map();
    let at = 0;
    let hidden;
    let href;
    const lastEnd = ((end) => {
        const known = lastEnds.get(end) ?? tokens.findLastIndex((token => token.content.toLowerCase().includes(end)));
        lastEnds.set(end, known);
        return known;
    });
    return {
        next: (() => tokens[at++]),
        peek: ((ahead = 0) => tokens[at + ahead]),
        isHiding: (() => hidden !== undefined),
        visible: (({ content }) => {
            if (hidden === undefined)
                return content;
            const end = new RegExp(hidden, 'i').exec(content);
            if (end === null)
                return undefined;
            hidden = undefined;
            return content.slice(end.index + end[0].length);
        }),
        href: (() => href),
        leaveOpen: (open => {
            hidden = open.hidden !== undefined && lastEnd(open.hidden) >= at ? open.hidden : undefined;
            href = open.href !== undefined && lastEnd('</a') >= at ? open.href : undefined;
        }),
    };
});

const LANGUAGE = /^[\w+#.-]{1,30}/;
const pre = (function (token, { values }) {
    const value = start.manyLines(fillValues(values, 'plain', token.content)).trimEnd();
    const language = LANGUAGE.exec(fillValues(values, 'plain', token.info).trim())?.[0];
    return value === '' ? [] : [{ kind: 'pre', text: value, ...(language === undefined ? {} : { language }) }];
});
const inlines = (function (reader, context) {
    const token = reader.next();
    const source = token && reader.visible(token);
    if (token === undefined || source === undefined || source === '')
        return [];
    const children = source === token.content ? (token.children ?? []) : parseInlines(source);
    const { nodes, ...open } = readInlines(children, context, { href: reader.href() });
    reader.leaveOpen(open);
    return nodes;
});
/** The blocks of a value that is read as Markdown and is alone in its paragraph. */
const wholeValue = (function (token, { values }) {
    const [piece, ...others] = values?.pieces(token?.content.trim() ?? '') ?? [];
    return typeof piece === 'object' && piece.kind === 'blocks' && others.length === 0 ? piece.of : undefined;
});
/** Whether the next text starts with a value. Then no character at its start is the author's. */
const beginsWithValue = (function (reader, { values }) {
    return typeof values?.pieces(reader.peek(1)?.content ?? '')[0] === 'object';
});
const html = (function (token, reader, context, writer) {
    const source = reader.visible(token);
    if (source !== undefined)
        reader.leaveOpen(readHtml(source, context, writer, { href: reader.href() }));
});
const table = (function (reader, context) {
    const rows = [];
    const right = [];
    for (let token = reader.next(); token !== undefined && token.type !== 'table_close'; token = reader.next()) {
        if (token.type === 'tr_open')
            rows.push([]);
        if (token.type === 'th_open')
            right.push(String(token.attrGet('style')).endsWith('right'));
        if (token.type === 'th_open' || token.type === 'td_open')
            rows.at(-1)?.push(inlines(reader, context));
    }
    const texts = rows.map((row => row.map(start.toPlainText)));
    const isEmpty = texts.every((row => row.every((cell => cell === ''))));
    if (isEmpty)
        return [];
    const drawn = alignedTable(texts, right, context.draw?.width);
    return [{ kind: 'pre', text: drawn, table: { rows, right, text: drawn } }, ...tableLinks(rows)];
});
const list = (function (reader, context, closing, start) {
    const items = [];
    for (let token = reader.next(); token !== undefined && token.type !== closing; token = reader.next()) {
        const isLiteral = beginsWithValue(reader, context);
        const of = blocksUntil('list_item_close', reader, context);
        const item = isLiteral ? { of } : listItem(of);
        if (item.of.length > 0 || item.checked !== undefined)
            items.push(item);
    }
    return items.length === 0 ? [] : [{ kind: 'list', items, ...(start === undefined ? {} : { start }) }];
});
const readBlock = (function (token, reader, context) {
    switch (token.type) {
        case 'paragraph_open': {
            const inserted = reader.isHiding() ? undefined : wholeValue(reader.peek(), context);
            if (inserted !== undefined) {
                reader.next();
                return inserted;
            }
            const of = inlines(reader, context);
            return of.length === 0 ? [] : [{ kind: 'paragraph', of }];
        }
        case 'heading_open': {
            const of = inlines(reader, context);
            return of.length === 0 ? [] : [{ kind: 'heading', level: Number(token.tag.slice(1)), of }];
        }
        case 'bullet_list_open':
            return list(reader, context, 'bullet_list_close');
        case 'ordered_list_open':
            return list(reader, context, 'ordered_list_close', Number(token.attrGet('start') ?? 1));
        case 'blockquote_open': {
            const isLiteral = beginsWithValue(reader, context);
            const of = blocksUntil('blockquote_close', reader, context);
            return of.length === 0 ? [] : [isLiteral ? { kind: 'quote', of } : quote(of)];
        }
        case 'fence':
        case 'code_block':
            return reader.visible(token) === token.content ? pre(token, context) : [];
        case 'hr':
            return reader.isHiding() ? [] : [{ kind: 'rule' }];
        case 'table_open':
            return table(reader, context);
        default:
            return [];
    }
});
const blocksUntil = (function (closing, reader, context) {
    const writer = blockWriter(context);
    for (let token = reader.next(); token !== undefined && token.type !== closing; token = reader.next()) {
        if (token.type === 'html_block')
            html(token, reader, context, writer);
        else
            writer.add(...readBlock(token, reader, context));
    }
    return writer.end();
});
/** Reads markdown-it's flat tokens. The parser limits how deep blocks nest, so recursion is safe. */
const readBlocks = (function (tokens, context) {
    return blocksUntil('', tokenReader(tokens), context);
});

/** Twice what any platform can show, in UTF-16 units. Limits the parser's time. */
const MAX_SOURCE = 24_000;
/** More table rows than any platform can show: one with two cells takes five units. Parsing them takes longer than everything else. */
const MAX_ROWS = 2_500;
const ROW = /^.*\|.*$/gm;
/** From this depth on (100), the parser drops nested text, so the source is shown instead. */
const MAX_LEVEL = 90;
const cutLength = (function (source) {
    if (source.length <= MAX_SOURCE)
        return source;
    const lineEnd = source.lastIndexOf('\n', MAX_SOURCE);
    return source.slice(0, lineEnd > 0 ? lineEnd : MAX_SOURCE).toWellFormed();
});
const cutRows = (function (source) {
    return source.slice(0, [...source.matchAll(ROW)][MAX_ROWS]?.index);
});
const cutSource = (function (source) {
    return cutRows(cutLength(source));
});
const withoutComments = (function (source) {
    return source
        .split('<!--')
        .map(((part, index) => {
        const end = part.indexOf('-->');
        return index === 0 ? part : end < 0 ? '' : part.slice(end + 3);
    }))
        .join('');
});
const splitLines = (function (part) {
    return part
        .split('\n')
        .map((line => start.fragment(line).trim()))
        .filter((line => line !== ''))
        .flatMap(((line, index) => [
        ...(index > 0 ? [{ kind: 'break' }] : []),
        start.text(line),
    ]));
});
const plainParagraphs = (function (source) {
    return withoutComments(source)
        .split(/\n[ \t]*\n/)
        .map(splitLines)
        .filter((of => of.length > 0))
        .map((of => start.paragraph(...of)));
});
/** Each on its own line. */
const footnotes = (function (notes, context) {
    const of = notes.flatMap(((tokens, index) => [
        ...(index > 0 ? [{ kind: 'break' }] : []),
        ...readInlines(tokens, context).nodes,
    ]));
    return of.length === 0 ? [] : [start.paragraph(...of)];
});
const parseSource = (function (source, context) {
    try {
        const { tokens, notes } = parseBlocks(source);
        if (tokens.some((token => token.level >= MAX_LEVEL)))
            return plainParagraphs(source);
        return [...readBlocks(tokens, context), ...footnotes(notes, context)];
    }
    catch {
        // What the parser cannot read is still text that someone wrote.
        return plainParagraphs(source);
    }
});
/** See `findUnread`. */
const unreadSource = (function (source, values) {
    const rest = source.slice(cutSource(source).length);
    return start.manyLines(values?.plain(rest) ?? rest).trim() || undefined;
});
/** Without emoji, and with table columns of plain letters. */
const readMarkdown = (function (source, context) {
    const kept = cutSource(source);
    const blocks = parseSource(start.manyLines(kept), context);
    return kept.length < source.length ? [...blocks, start.paragraph(start.text(start.MARK))] : blocks;
});
/** See `markdown`, which loads this module together with the parser. */
const drawMarkdown = (async function (source, context) {
    const draw = { emoji: await start.emojiFor(source), width: await widthFor(source) };
    return readMarkdown(source, { ...context, draw });
});
const widthFor = (async function (source) {
    return /[^\0-\x7f]|:\w+:|&/.test(source) && /\||<td/i.test(source)
        ? (await Promise.resolve().then((() => cellWidth$1))).cellWidth
        : undefined;
});

var gfm = /*#__PURE__*/Object.freeze({
  __proto__: null,
  drawMarkdown: drawMarkdown,
  readMarkdown: readMarkdown,
  unreadSource: unreadSource
});

const ambiguousMinimalCodePoint=161,ambiguousMaximumCodePoint=1114109,ambiguousRanges=[161,161,164,164,167,168,170,170,173,174,176,180,182,186,188,191,198,198,208,208,215,216,222,225,230,230,232,234,236,237,240,240,242,243,247,250,252,252,254,254,257,257,273,273,275,275,283,283,294,295,299,299,305,307,312,312,319,322,324,324,328,331,333,333,338,339,358,359,363,363,462,462,464,464,466,466,468,468,470,470,472,472,474,474,476,476,593,593,609,609,708,708,711,711,713,715,717,717,720,720,728,731,733,733,735,735,768,879,913,929,931,937,945,961,963,969,1025,1025,1040,1103,1105,1105,8208,8208,8211,8214,8216,8217,8220,8221,8224,8226,8228,8231,8240,8240,8242,8243,8245,8245,8251,8251,8254,8254,8308,8308,8319,8319,8321,8324,8364,8364,8451,8451,8453,8453,8457,8457,8467,8467,8470,8470,8481,8482,8486,8486,8491,8491,8531,8532,8539,8542,8544,8555,8560,8569,8585,8585,8592,8601,8632,8633,8658,8658,8660,8660,8679,8679,8704,8704,8706,8707,8711,8712,8715,8715,8719,8719,8721,8721,8725,8725,8730,8730,8733,8736,8739,8739,8741,8741,8743,8748,8750,8750,8756,8759,8764,8765,8776,8776,8780,8780,8786,8786,8800,8801,8804,8807,8810,8811,8814,8815,8834,8835,8838,8839,8853,8853,8857,8857,8869,8869,8895,8895,8978,8978,9312,9449,9451,9547,9552,9587,9600,9615,9618,9621,9632,9633,9635,9641,9650,9651,9654,9655,9660,9661,9664,9665,9670,9672,9675,9675,9678,9681,9698,9701,9711,9711,9733,9734,9737,9737,9742,9743,9756,9756,9758,9758,9792,9792,9794,9794,9824,9825,9827,9829,9831,9834,9836,9837,9839,9839,9886,9887,9919,9919,9926,9933,9935,9939,9941,9953,9955,9955,9960,9961,9963,9969,9972,9972,9974,9977,9979,9980,9982,9983,10045,10045,10102,10111,11094,11097,12872,12879,57344,63743,65024,65039,65533,65533,127232,127242,127248,127277,127280,127337,127344,127373,127375,127376,127387,127404,917760,917999,983040,1048573,1048576,1114109],fullwidthMinimalCodePoint=12288,fullwidthMaximumCodePoint=65510,fullwidthRanges=[12288,12288,65281,65376,65504,65510],wideMinimalCodePoint=4352,wideMaximumCodePoint=262141,wideRanges=[4352,4447,8986,8987,9001,9002,9193,9196,9200,9200,9203,9203,9725,9726,9748,9749,9776,9783,9800,9811,9855,9855,9866,9871,9875,9875,9889,9889,9898,9899,9917,9918,9924,9925,9934,9934,9940,9940,9962,9962,9970,9971,9973,9973,9978,9978,9981,9981,9989,9989,9994,9995,10024,10024,10060,10060,10062,10062,10067,10069,10071,10071,10133,10135,10160,10160,10175,10175,11035,11036,11088,11088,11093,11093,11904,11929,11931,12019,12032,12245,12272,12287,12289,12350,12353,12438,12441,12543,12549,12591,12593,12686,12688,12773,12783,12830,12832,12871,12880,42124,42128,42182,43360,43388,44032,55203,63744,64255,65040,65049,65072,65106,65108,65126,65128,65131,94176,94180,94192,94198,94208,101594,101631,101664,101760,101874,101888,102801,102816,102866,110576,110579,110581,110587,110589,110590,110592,110888,110898,110898,110928,110930,110933,110933,110948,110952,110960,111355,119552,119638,119648,119670,126980,126980,127183,127183,127374,127374,127377,127386,127406,127406,127488,127490,127504,127547,127552,127560,127568,127569,127584,127589,127744,127776,127789,127797,127799,127868,127870,127891,127904,127946,127951,127955,127968,127984,127988,127988,127992,128062,128064,128064,128066,128252,128255,128317,128331,128334,128336,128359,128378,128378,128405,128406,128420,128420,128507,128591,128640,128709,128716,128716,128720,128722,128725,128729,128732,128735,128747,128748,128756,128764,128986,128986,128992,129003,129008,129008,129292,129338,129340,129349,129351,129535,129648,129660,129664,129734,129736,129736,129740,129757,129759,129771,129775,129786,131072,196605,196608,262141];

const isInRange=((e,h)=>{let t=0,l=Math.floor(e.length/2)-1;for(;t<=l;){const o=Math.floor((t+l)/2),i=o*2;if(h<e[i])l=o-1;else if(h>e[i+1])t=o+1;else return  true}return  false});

const s=19968,[E,S]=W(wideRanges);function W(t){let e=t[0],u=t[1];for(let i=0;i<t.length;i+=2){const n=t[i],a=t[i+1];if(s>=n&&s<=a)return [n,a];a-n>u-e&&(e=n,u=a);}return [e,u]}const isAmbiguous=(t=>t<ambiguousMinimalCodePoint||t>ambiguousMaximumCodePoint?false:isInRange(ambiguousRanges,t)),isFullwidth=(t=>t<fullwidthMinimalCodePoint||t>fullwidthMaximumCodePoint?false:isInRange(fullwidthRanges,t));const isWide=(t=>t>=E&&t<=S?true:t<wideMinimalCodePoint||t>wideMaximumCodePoint?false:isInRange(wideRanges,t));

function t(i){if(!Number.isSafeInteger(i))throw new TypeError(`Expected a code point, got \`${typeof i}\`.`)}function eastAsianWidth(i,{ambiguousAsWide:e=false}={}){return t(i),isFullwidth(i)||isWide(i)||e&&isAmbiguous(i)?2:1}

const ASCII = /^[\x20-\x7e]*$/;
/** Set up only for a cell that is not ASCII: Unicode's emoji table takes tens of milliseconds. */
const setUpPatterns = (function () {
    return ({
        drawnWide: new RegExp(String.raw `\p{RGI_Emoji}`, 'v'),
        noWidth: new RegExp(String.raw `^[\p{M}\p{Cf}]+$`, 'u'),
    });
});
let patterns;
let segmenter;
/**
 * How many columns a cell takes in a monospaced font: emoji and most East Asian characters take two. https://www.unicode.org/reports/tr11/
 */
const cellWidth = (function (cell) {
    if (ASCII.test(cell))
        return cell.length;
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return Array.from(segmenter.segment(cell)).reduce(((sum, { segment }) => sum + graphemeWidth(segment)), 0);
});
const graphemeWidth = (function (grapheme) {
    patterns ??= setUpPatterns();
    if (patterns.noWidth.test(grapheme))
        return 0;
    return patterns.drawnWide.test(grapheme) ? 2 : eastAsianWidth(grapheme.codePointAt(0) ?? 0);
});

var cellWidth$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  cellWidth: cellWidth
});

Object.assign(exports, {
    gfm,
    markdown: markdown$1,
    userText,
});
