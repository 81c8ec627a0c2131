'use strict';

var start = require('../hookline.js');

var tlds = ["aaa","aarp","abb","abbott","abbvie","abc","able","abogado","abudhabi","ac","academy","accenture","accountant","accountants","aco","actor","ad","ads","adult","ae","aeg","aero","aetna","af","afl","africa","ag","agakhan","agency","ai","aig","airbus","airforce","airtel","akdn","al","alibaba","alipay","allfinanz","allstate","ally","alsace","alstom","am","amazon","americanexpress","americanfamily","amex","amfam","amica","amsterdam","analytics","android","anquan","anz","ao","aol","apartments","app","apple","aq","aquarelle","ar","arab","aramco","archi","army","arpa","art","arte","as","asda","asia","associates","at","athleta","attorney","au","auction","audi","audible","audio","auspost","author","auto","autos","aw","aws","ax","axa","az","azure","ba","baby","baidu","banamex","band","bank","bar","barcelona","barclaycard","barclays","barefoot","bargains","baseball","basketball","bauhaus","bayern","bb","bbc","bbt","bbva","bcg","bcn","bd","be","beats","beauty","beer","berlin","best","bestbuy","bet","bf","bg","bh","bharti","bi","bible","bid","bike","bing","bingo","bio","biz","bj","black","blackfriday","blockbuster","blog","bloomberg","blue","bm","bms","bmw","bn","bnpparibas","bo","boats","boehringer","bofa","bom","bond","boo","book","booking","bosch","bostik","boston","bot","boutique","box","br","bradesco","bridgestone","broadway","broker","brother","brussels","bs","bt","build","builders","business","buy","buzz","bv","bw","by","bz","bzh","ca","cab","cafe","cal","call","calvinklein","cam","camera","camp","canon","capetown","capital","capitalone","car","caravan","cards","care","career","careers","cars","casa","case","cash","casino","cat","catering","catholic","cba","cbn","cbre","cc","cd","center","ceo","cern","cf","cfa","cfd","cg","ch","chanel","channel","charity","chase","chat","cheap","chintai","christmas","chrome","church","ci","cipriani","circle","cisco","citadel","citi","citic","city","ck","cl","claims","cleaning","click","clinic","clinique","clothing","cloud","club","clubmed","cm","cn","co","coach","codes","coffee","college","cologne","com","commbank","community","company","compare","computer","comsec","condos","construction","consulting","contact","contractors","cooking","cool","coop","corsica","country","coupon","coupons","courses","cpa","cr","credit","creditcard","creditunion","cricket","crown","crs","cruise","cruises","cu","cuisinella","cv","cw","cx","cy","cymru","cyou","cz","dad","dance","data","date","dating","datsun","day","dclk","dds","de","deal","dealer","deals","degree","delivery","dell","deloitte","delta","democrat","dental","dentist","desi","design","dev","dhl","diamonds","diet","digital","direct","directory","discount","discover","dish","diy","dj","dk","dm","dnp","do","docs","doctor","dog","domains","dot","download","drive","dtv","dubai","dupont","durban","dvag","dvr","dz","earth","eat","ec","eco","edeka","edu","education","ee","eg","email","emerck","energy","engineer","engineering","enterprises","epson","equipment","er","ericsson","erni","es","esq","estate","et","eu","eurovision","eus","events","exchange","expert","exposed","express","extraspace","fage","fail","fairwinds","faith","family","fan","fans","farm","farmers","fashion","fast","fedex","feedback","ferrari","ferrero","fi","fidelity","fido","film","final","finance","financial","fire","firestone","firmdale","fish","fishing","fit","fitness","fj","fk","flickr","flights","flir","florist","flowers","fly","fm","fo","foo","food","football","ford","forex","forsale","forum","foundation","fox","fr","free","fresenius","frl","frogans","frontier","ftr","fujitsu","fun","fund","furniture","futbol","fyi","ga","gal","gallery","gallo","gallup","game","games","gap","garden","gay","gb","gbiz","gd","gdn","ge","gea","gent","genting","george","gf","gg","ggee","gh","gi","gift","gifts","gives","giving","gl","glass","gle","global","globo","gm","gmail","gmbh","gmo","gmx","gn","godaddy","gold","goldpoint","golf","goo","goodyear","goog","google","gop","got","gov","gp","gq","gr","grainger","graphics","gratis","green","gripe","grocery","group","gs","gt","gu","gucci","guge","guide","guitars","guru","gw","gy","hair","hamburg","hangout","haus","hbo","hdfc","hdfcbank","health","healthcare","help","helsinki","here","hermes","hiphop","hisamitsu","hitachi","hiv","hk","hkt","hm","hn","hockey","holdings","holiday","homedepot","homegoods","homes","homesense","honda","horse","hospital","host","hosting","hot","hotels","hotmail","house","how","hr","hsbc","ht","hu","hughes","hyatt","hyundai","ibm","icbc","ice","icu","id","ie","ieee","ifm","ikano","il","im","imamat","imdb","immo","immobilien","in","inc","industries","infiniti","info","ing","ink","institute","insurance","insure","int","international","intuit","investments","io","ipiranga","iq","ir","irish","is","ismaili","ist","istanbul","it","itau","itv","jaguar","java","jcb","je","jeep","jetzt","jewelry","jio","jll","jm","jmp","jnj","jo","jobs","joburg","jot","joy","jp","jpmorgan","jprs","juegos","juniper","kaufen","kddi","ke","kerryhotels","kerryproperties","kfh","kg","kh","ki","kia","kids","kim","kindle","kitchen","kiwi","km","kn","koeln","komatsu","kosher","kp","kpmg","kpn","kr","krd","kred","kuokgroup","kw","ky","kyoto","kz","la","lacaixa","lamborghini","lamer","land","landrover","lanxess","lasalle","lat","latino","latrobe","law","lawyer","lb","lc","lds","lease","leclerc","lefrak","legal","lego","lexus","lgbt","li","lidl","life","lifeinsurance","lifestyle","lighting","like","lilly","limited","limo","lincoln","link","live","living","lk","llc","llp","loan","loans","locker","locus","lol","london","lotte","lotto","love","lpl","lplfinancial","lr","ls","lt","ltd","ltda","lu","lundbeck","luxe","luxury","lv","ly","ma","madrid","maif","maison","makeup","man","management","mango","map","market","marketing","markets","marriott","marshalls","mattel","mba","mc","mckinsey","md","me","med","media","meet","melbourne","meme","memorial","men","menu","merckmsd","mg","mh","miami","microsoft","mil","mini","mint","mit","mitsubishi","mk","ml","mlb","mls","mm","mma","mn","mo","mobi","mobile","moda","moe","moi","mom","monash","money","monster","mormon","mortgage","moscow","moto","motorcycles","mov","movie","mp","mq","mr","ms","msd","mt","mtn","mtr","mu","museum","music","mv","mw","mx","my","mz","na","nab","nagoya","name","navy","nba","nc","ne","nec","net","netbank","netflix","network","neustar","new","news","next","nextdirect","nexus","nf","nfl","ng","ngo","nhk","ni","nico","nike","nikon","ninja","nissan","nissay","nl","no","nokia","norton","now","nowruz","nowtv","np","nr","nra","nrw","ntt","nu","nyc","nz","obi","observer","office","okinawa","olayan","olayangroup","ollo","om","omega","one","ong","onl","online","ooo","open","oracle","orange","org","organic","origins","osaka","otsuka","ott","ovh","pa","page","panasonic","paris","pars","partners","parts","party","pay","pccw","pe","pet","pf","pfizer","pg","ph","pharmacy","phd","philips","phone","photo","photography","photos","physio","pics","pictet","pictures","pid","pin","ping","pink","pioneer","pizza","pk","pl","place","play","playstation","plumbing","plus","pm","pn","pnc","pohl","poker","politie","porn","post","pr","praxi","press","prime","pro","prod","productions","prof","progressive","promo","properties","property","protection","pru","prudential","ps","pt","pub","pw","pwc","py","qa","qpon","quebec","quest","racing","radio","re","read","realestate","realtor","realty","recipes","red","redumbrella","rehab","reise","reisen","reit","reliance","ren","rent","rentals","repair","report","republican","rest","restaurant","review","reviews","rexroth","rich","richardli","ricoh","ril","rio","rip","ro","rocks","rodeo","rogers","room","rs","rsvp","ru","rugby","ruhr","run","rw","rwe","ryukyu","sa","saarland","safe","safety","sakura","sale","salon","samsclub","samsung","sandvik","sandvikcoromant","sanofi","sap","sarl","sas","save","saxo","sb","sbi","sbs","sc","scb","schaeffler","schmidt","scholarships","school","schule","schwarz","science","scot","sd","se","search","seat","secure","security","seek","select","sener","services","seven","sew","sex","sexy","sfr","sg","sh","shangrila","sharp","shell","shia","shiksha","shoes","shop","shopping","shouji","show","si","silk","sina","singles","site","sj","sk","ski","skin","sky","skype","sl","sling","sm","smart","smile","sn","sncf","so","soccer","social","softbank","software","sohu","solar","solutions","song","sony","soy","spa","space","sport","spot","sr","srl","ss","st","stada","staples","star","statebank","statefarm","stc","stcgroup","stockholm","storage","store","stream","studio","study","style","su","sucks","supplies","supply","support","surf","surgery","suzuki","sv","swatch","swiss","sx","sy","sydney","systems","sz","tab","taipei","talk","taobao","target","tatamotors","tatar","tattoo","tax","taxi","tc","tci","td","tdk","team","tech","technology","tel","temasek","tennis","teva","tf","tg","th","thd","theater","theatre","tiaa","tickets","tienda","tips","tires","tirol","tj","tjmaxx","tjx","tk","tkmaxx","tl","tm","tmall","tn","to","today","tokyo","tools","top","toray","toshiba","total","tours","town","toyota","toys","tr","trade","trading","training","travel","travelers","travelersinsurance","trust","trv","tt","tube","tui","tunes","tushu","tv","tvs","tw","tz","ua","ubank","ubs","ug","uk","unicom","university","uno","uol","ups","us","uy","uz","va","vacations","vana","vanguard","vc","ve","vegas","ventures","verisign","verm\xF6gensberater","verm\xF6gensberatung","versicherung","vet","vg","vi","viajes","video","vig","viking","villas","vin","vip","virgin","visa","vision","viva","vivo","vlaanderen","vn","vodka","volvo","vote","voting","voto","voyage","vu","wales","walmart","walter","wang","wanggou","watch","watches","weather","weatherchannel","webcam","weber","website","wed","wedding","weibo","weir","wf","whoswho","wien","wiki","williamhill","win","windows","wine","winners","wme","wolterskluwer","woodside","work","works","world","wow","ws","wtc","wtf","xbox","xerox","xihuan","xin","xxx","xyz","yachts","yahoo","yamaxun","yandex","ye","yodobashi","yoga","yokohama","you","youtube","yt","yun","za","zappos","zara","zero","zip","zm","zone","zuerich","zw","\u03B5\u03BB","\u03B5\u03C5","\u0431\u0433","\u0431\u0435\u043B","\u0434\u0435\u0442\u0438","\u0435\u044E","\u043A\u0430\u0442\u043E\u043B\u0438\u043A","\u043A\u043E\u043C","\u043C\u043A\u0434","\u043C\u043E\u043D","\u043C\u043E\u0441\u043A\u0432\u0430","\u043E\u043D\u043B\u0430\u0439\u043D","\u043E\u0440\u0433","\u0440\u0443\u0441","\u0440\u0444","\u0441\u0430\u0439\u0442","\u0441\u0440\u0431","\u0443\u043A\u0440","\u049B\u0430\u0437","\u0570\u0561\u0575","\u05D9\u05E9\u05E8\u05D0\u05DC","\u05E7\u05D5\u05DD","\u0627\u0628\u0648\u0638\u0628\u064A","\u0627\u0631\u0627\u0645\u0643\u0648","\u0627\u0644\u0627\u0631\u062F\u0646","\u0627\u0644\u0628\u062D\u0631\u064A\u0646","\u0627\u0644\u062C\u0632\u0627\u0626\u0631","\u0627\u0644\u0633\u0639\u0648\u062F\u064A\u0629","\u0627\u0644\u0639\u0644\u064A\u0627\u0646","\u0627\u0644\u0645\u063A\u0631\u0628","\u0627\u0645\u0627\u0631\u0627\u062A","\u0627\u06CC\u0631\u0627\u0646","\u0628\u0627\u0631\u062A","\u0628\u0627\u0632\u0627\u0631","\u0628\u064A\u062A\u0643","\u0628\u06BE\u0627\u0631\u062A","\u062A\u0648\u0646\u0633","\u0633\u0648\u062F\u0627\u0646","\u0633\u0648\u0631\u064A\u0629","\u0634\u0628\u0643\u0629","\u0639\u0631\u0627\u0642","\u0639\u0631\u0628","\u0639\u0645\u0627\u0646","\u0641\u0644\u0633\u0637\u064A\u0646","\u0642\u0637\u0631","\u0643\u0627\u062B\u0648\u0644\u064A\u0643","\u0643\u0648\u0645","\u0645\u0635\u0631","\u0645\u0644\u064A\u0633\u064A\u0627","\u0645\u0648\u0631\u064A\u062A\u0627\u0646\u064A\u0627","\u0645\u0648\u0642\u0639","\u0647\u0645\u0631\u0627\u0647","\u067E\u0627\u06A9\u0633\u062A\u0627\u0646","\u0680\u0627\u0631\u062A","\u0915\u0949\u092E","\u0928\u0947\u091F","\u092D\u093E\u0930\u0924","\u092D\u093E\u0930\u0924\u092E\u094D","\u092D\u093E\u0930\u094B\u0924","\u0938\u0902\u0917\u0920\u0928","\u09AC\u09BE\u0982\u09B2\u09BE","\u09AD\u09BE\u09B0\u09A4","\u09AD\u09BE\u09F0\u09A4","\u0A2D\u0A3E\u0A30\u0A24","\u0AAD\u0ABE\u0AB0\u0AA4","\u0B2D\u0B3E\u0B30\u0B24","\u0B87\u0BA8\u0BCD\u0BA4\u0BBF\u0BAF\u0BBE","\u0B87\u0BB2\u0B99\u0BCD\u0B95\u0BC8","\u0B9A\u0BBF\u0B99\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0BC2\u0BB0\u0BCD","\u0C2D\u0C3E\u0C30\u0C24\u0C4D","\u0CAD\u0CBE\u0CB0\u0CA4","\u0D2D\u0D3E\u0D30\u0D24\u0D02","\u0DBD\u0D82\u0D9A\u0DCF","\u0E04\u0E2D\u0E21","\u0E44\u0E17\u0E22","\u0EA5\u0EB2\u0EA7","\u10D2\u10D4","\u307F\u3093\u306A","\u30A2\u30DE\u30BE\u30F3","\u30AF\u30E9\u30A6\u30C9","\u30B0\u30FC\u30B0\u30EB","\u30B3\u30E0","\u30B9\u30C8\u30A2","\u30BB\u30FC\u30EB","\u30D5\u30A1\u30C3\u30B7\u30E7\u30F3","\u30DD\u30A4\u30F3\u30C8","\u4E16\u754C","\u4E2D\u4FE1","\u4E2D\u56FD","\u4E2D\u570B","\u4E2D\u6587\u7F51","\u4E9A\u9A6C\u900A","\u4F01\u4E1A","\u4F5B\u5C71","\u4FE1\u606F","\u5065\u5EB7","\u516B\u5366","\u516C\u53F8","\u516C\u76CA","\u53F0\u6E7E","\u53F0\u7063","\u5546\u57CE","\u5546\u5E97","\u5546\u6807","\u5609\u91CC","\u5609\u91CC\u5927\u9152\u5E97","\u5728\u7EBF","\u5927\u62FF","\u5929\u4E3B\u6559","\u5A31\u4E50","\u5BB6\u96FB","\u5E7F\u4E1C","\u5FAE\u535A","\u6148\u5584","\u6211\u7231\u4F60","\u624B\u673A","\u62DB\u8058","\u653F\u52A1","\u653F\u5E9C","\u65B0\u52A0\u5761","\u65B0\u95FB","\u65F6\u5C1A","\u66F8\u7C4D","\u673A\u6784","\u6DE1\u9A6C\u9521","\u6E38\u620F","\u6FB3\u9580","\u70B9\u770B","\u79FB\u52A8","\u7EC4\u7EC7\u673A\u6784","\u7F51\u5740","\u7F51\u5E97","\u7F51\u7AD9","\u7F51\u7EDC","\u8054\u901A","\u8C37\u6B4C","\u8D2D\u7269","\u901A\u8CA9","\u96C6\u56E2","\u96FB\u8A0A\u76C8\u79D1","\u98DE\u5229\u6D66","\u98DF\u54C1","\u9910\u5385","\u9999\u683C\u91CC\u62C9","\u9999\u6E2F","\uB2F7\uB137","\uB2F7\uCEF4","\uC0BC\uC131","\uD55C\uAD6D"];

const ASCII = { letter: 'a-z', mark: '', number: '0-9', digit: '0-9', flags: 'i' };
const UNICODE = {
    letter: String.raw `\p{L}`,
    mark: String.raw `\p{M}`,
    number: String.raw `\p{N}`,
    digit: String.raw `\p{Nd}`,
    flags: 'iu',
};
/** The ellipsis is not affected either. */
const ONLY_ASCII = /^[\0-\x7f\u2026]*$/;
/**
 * Patterns for all letters, and the same for ASCII texts, as nearly all are. Unicode's tables of letters take a tenth of a run to set up,
 * so only texts with other letters use them.
 */
const forLetters = (function (build) {
    let ascii;
    let unicode;
    return (text => (ONLY_ASCII.test(text) ? (ascii ??= build(ASCII)) : (unicode ??= build(UNICODE))));
});

/** Names that no registry assigns, but that lead somewhere or look as if they do. */
const RESERVED = [
    'arpa',
    'corp',
    'example',
    'home',
    'internal',
    'intranet',
    'invalid',
    'lan',
    'local',
    'localhost',
    'onion',
    'test',
];
let endings;
const isEnding = (function (name) {
    return (endings ??= new Set([...tlds, ...RESERVED])).has(name);
});
const hostSource = (function (l, m, n) {
    return String.raw `(?:[${l}${m}${n}_-]{1,63}\.)+(xn--[a-z\d-]{1,59}|[${l}${m}]{2,63})\.?(?=_*(?:$|[^${l}${m}${n}_.-]))`;
});
const patternsFor = forLetters((({ letter: l, mark: m, number: n, flags }) => ({
    urls: new RegExp(String.raw `(?:https?:[/\\]+|[${l}${n}][${l}${n}+.-]{0,30}:[/\\]{2,}|mailto:)[^\s<>"'\u201c\u201d\u2018\u2019\x60]+`, `g${flags}`),
    beforeAddress: new RegExp(`^[^${l}${n}]+`, flags),
    host: new RegExp(`^${hostSource(l, m, n)}`, flags),
    mail: new RegExp(`^[^@/]{1,256}@${hostSource(l, m, n)}`, flags),
    ip4: new RegExp(String.raw `^\d{1,3}(?:\.\d{1,3}){3}(?=$|[^${l}${n}.])`, flags),
    ip6: new RegExp(String.raw `(?<![${l}${n}_])[\da-f:.]{3,45}(?![${l}${n}_])`, `g${flags}`),
})));
/** Characters that look like those of an address and that Unicode's compatibility forms do not unify. */
const LIKE = [
    [/[\u2044\u2215\u29f8\u2571\u2cc6]/g, '/'],
    [/[\u02d0\u02f8\u0589\u05c3\u2236\ua789]/g, ':'],
    [/[\u00b7\u06d4\u0701\u0702\u2024\u2027\u3002\ua4f8\ua60e]|\u{10a50}/gu, '.'],
];
const UNSEEN = String.raw `[\p{Default_Ignorable_Code_Point}\u2800]`;
const normalizeLabel = (function (value) {
    return value.normalize('NFKC').replace(new RegExp(UNSEEN, 'gu'), '');
});
/** A label as a reader sees it. The ellipsis stays one character. */
const readable = (function (label) {
    return (/^[\0-\x7f]*$/.test(label)
        ? label
        : LIKE.reduce(((value, [like, sign]) => value.replace(like, sign)), label.split('\u2026').map(normalizeLabel).join('\u2026'))).trim();
});
const WITH_SCHEME = /^[^:/]+:/;
const BETWEEN = /[\s<>()[\]{}"'\u201c\u201d\u2018\u2019\u00ab\u00bb`,;|=\u2192\u2190]+/u;
const LOCAL = /^localhost(?::\d|\/)/i;
const endsInDomain = (function (token, pattern) {
    const result = pattern.exec(token)?.[1]?.toLowerCase();
    return result !== undefined && (result.startsWith('xn--') || isEnding(result));
});
const isHost = (function (token, { host, mail }) {
    return endsInDomain(token, host) || endsInDomain(token, mail);
});
const isIp6 = (function (value) {
    return /:.*:/.test(value) && /\d/.test(value) && URL.canParse(`http://[${value}]`);
});
const trimInlines = (function (address) {
    return address.slice(0, start.urlEnd(address));
});
/** Characters that separate words for a reader. In the path of an address they are part of it. */
const BEFORE_SIGN = /^.*?[*~^!?+&#%$:@\\`]/;
/** A label with more of them counts as an address and is shown with the real one. */
const MOST_SIGNS = 50;
/** The end of a token that is an address: the whole token, or the part after a separator. */
const findAddress = (function (token, { beforeAddress }, isAddress) {
    let address = token.replace(beforeAddress, '');
    for (let signs = 0; signs < MOST_SIGNS; signs += 1) {
        if (isAddress(address))
            return address;
        const [before] = BEFORE_SIGN.exec(address) ?? [];
        if (before === undefined)
            return undefined;
        address = address.slice(before.length).replace(beforeAddress, '');
    }
    return token;
});
/** Present in every label with an address. */
const ADDRESS_SIGN = /[.:]|localhost/i;
/** The addresses that a label seems to name, anywhere in it. */
const claimsIn = (function (label, patterns) {
    const { urls, ip4, ip6 } = patterns;
    const rest = label.replace(urls, ' ');
    const isLocalhost = /^\W*localhost\W*$/i.test(rest);
    const isLocal = ((token) => LOCAL.test(token) || isLocalhost);
    const isAddress = ((token) => isHost(token, patterns) || ip4.test(token) || isLocal(token));
    const tokens = rest.split(BETWEEN).flatMap((token => findAddress(token, patterns, isAddress) ?? []));
    return [
        ...(label.match(urls) ?? []).map(trimInlines),
        ...tokens.map(trimInlines),
        ...(rest.match(ip6) ?? []).filter(isIp6).map((address => `[${address}]`)),
    ];
});
/** For comparing two addresses: a trailing slash and `www.` make no difference. */
const normalizeUrl = (function (url) {
    return url.replace(/^([a-z]+:\/\/)www\./, '$1').replace(/\/$/, '');
});
/** A cut address is truthful if everything before the cut matches, and at least the host is whole. */
const isSame = (function (claim, target) {
    const whole = claim.replace(/\u2026$/, '');
    const url = start.safeTarget(whole);
    if (url === undefined)
        return false;
    if (whole === claim)
        return normalizeUrl(url) === normalizeUrl(target);
    return /^[a-z]+:\/\/[^/]+\/./.test(whole) && normalizeUrl(target).startsWith(normalizeUrl(url));
});
const hostIn = (function (claim) {
    return claim.replace(/^[^:]*:[/\\]+/, '').split(/[/\\?#]/, 1)[0] ?? '';
});
/** Non-ASCII letters can look like ASCII ones, so a host with them is shown in its real form. */
const isTrue = (function (claim, target, patterns) {
    if (/[^\0-\x7f]/.test(hostIn(claim)))
        return false;
    if (WITH_SCHEME.test(claim) && URL.canParse(claim) && !isHost(claim, patterns) && !LOCAL.test(claim))
        return isSame(claim, target);
    if (endsInDomain(claim, patterns.mail))
        return `mailto:${claim}`.toLowerCase() === target.toLowerCase();
    return ['https', 'http'].some((scheme => isSame(`${scheme}://${claim}`, target)));
});
/** File name extensions that are also top-level domains. */
const FILES = new Set(['app', 'cc', 'md', 'ml', 'mm', 'pl', 'ps', 'py', 'rs', 'sh', 'so', 'zip']);
const FILE_PAGE = /^\/[^/]+\/[^/]+\/(?:blob|blame|edit|raw|tree)\//;
/**
 * Whether a label names the file that the target shows: on a page for files, in the repository itself or, for pages that can only be read,
 * on its server. Archives are downloaded from anywhere.
 */
const isFile = (function (label, target, { serverUrl, repoUrl }) {
    const result = label.slice(label.lastIndexOf('.') + 1).toLowerCase();
    const pathname = start.parsedUrl(target)?.pathname ?? '';
    if (!FILES.has(result) || !pathname.endsWith(`/${label}`))
        return false;
    if (result === 'zip')
        return true;
    const home = result === 'md' ? serverUrl : repoUrl;
    return home !== undefined && target.startsWith(`${home}/`) && FILE_PAGE.test(pathname);
});
/** Whether a label reads as an address (of the web, a host, a mailbox) other than the target's. */
const isForged = (function (label, target, context) {
    const shown = readable(label);
    if (!ADDRESS_SIGN.test(shown))
        return false;
    const patterns = patternsFor(shown);
    return claimsIn(shown, patterns).some((claim => !isTrue(claim, target, patterns) && !isFile(shown, target, context)));
});

/** The box before an item of a task list. */
const taskBox = (function (checked) {
    return checked === undefined ? [] : start.leaf(checked ? '\u2611 ' : '\u2610 ');
});
const inLines = (function (parts) {
    return parts.filter((part => part.length > 0)).flatMap(((part, i) => (i === 0 ? part : [...start.leaf('\n'), ...part])));
});
const flatList = (function ({ start: start$1, items }, depth) {
    return inLines(items.map((({ checked, of }, i) => [
        ...start.leaf(`${start.INDENT.repeat(depth)}${start$1 === undefined ? '\u2022' : `${start$1 + i}.`} `),
        ...taskBox(checked),
        ...flatLeaves(of, depth + 1),
    ])));
});
const flatBlock = (function (block, depth) {
    switch (block.kind) {
        case 'list':
            return flatList(block, depth);
        case 'quote':
            return flatLeaves(block.of, depth);
        case 'pre':
            return inLines(start.manyLines(block.text)
                .split('\n')
                .map((line => start.leaf(line, { code: true }))));
        default:
            return start.textLeaves(block);
    }
});
/** Blocks as lines of leaves, for places that cannot contain blocks: quotes, and the text of a list item. */
const flatLeaves = (function (blocks, depth = 0) {
    return inLines(blocks.map((block => flatBlock(block, depth))));
});
/** An item's own line, and the blocks that must follow the list: a list may only contain sections. */
const itemParts = (function ({ checked, of }) {
    const found = of.findIndex((block => block.kind !== 'paragraph' && block.kind !== 'heading'));
    const texts = of.slice(0, found < 0 ? of.length : found);
    const elements = start.mergeTexts([...taskBox(checked), ...flatLeaves(texts)]);
    return {
        section: { type: 'rich_text_section', elements: elements.length > 0 ? elements : start.leaf(' ') },
        rest: of.slice(texts.length),
    };
});
/** `before`: how many items of the same list come before. */
const buildList = (function ({ start: start$1 }, elements, before, depth) {
    const offset = start$1 === undefined ? 0 : Math.max(0, start$1 - 1) + before;
    // `offset` is missing in the types: https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
    const list = {
        type: 'rich_text_list',
        style: start$1 === undefined ? 'bullet' : 'ordered',
        indent: Math.min(depth, start.SHARES.listIndent),
        ...(offset > 0 && { offset }),
        elements,
    };
    return list;
});
/** Lists and other blocks inside items split a list into several. */
const listElements = (function (block, depth) {
    const out = [];
    let run = [];
    for (const [i, item] of block.items.entries()) {
        const { section, rest } = itemParts(item);
        run.push(section);
        if (rest.length === 0 && i < block.items.length - 1)
            continue;
        out.push(buildList(block, run, i + 1 - run.length, depth), ...start.toElements(rest, depth + 1, otherElements));
        run = [];
    }
    return out;
});
/** A list, quote, or code as elements. Others cannot contain it. */
const otherElements = (function (block, depth) {
    if (block.kind === 'list')
        return listElements(block, depth);
    if (block.kind === 'pre') {
        const text = start.manyLines(block.text);
        return text.trim() === ''
            ? []
            : [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: start.unmentioned(text) }] }];
    }
    const elements = start.mergeTexts(flatLeaves([block]));
    return elements.length === 0 ? [] : [{ type: 'rich_text_quote', elements }];
});

var richBlocks = /*#__PURE__*/Object.freeze({
  __proto__: null,
  otherElements: otherElements
});

Object.assign(exports, {
    forLetters,
    isForged,
    richBlocks,
});
