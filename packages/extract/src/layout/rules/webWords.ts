/**
 * What web pages say of themselves, whatever they are about: English, and the few words that stand on English pages in
 * other languages. Each list is of whole lines; a line of the text's own that happens to be one of them heads a section
 * and is asked about by what follows it.
 */
const whole = (...lists: ReadonlyArray<string>): RegExp => new RegExp(`^(?:${lists.join('|')})$`, 'iu')

/** Words that may head a section as well. */
export const sectionWords = whole(
  'about(?: us)?|archives?|background|careers|comments?|contacts?|contents|documents|disclaimer|events|faqs?|feedback|help|issue|keywords?|languages?|media|metrics|news|press|politics|economy|business|business and economy|arts and culture|culture|world|national|opinions?|publications|published|section|top|topics?|views|related|featured|navigation|save|like|full text|downloads?|pdf|english|more|next|previous|see also|external links|useful links',
)

/** Ways around the site and the page. */
const menus = [
  'home(?:page)?|main menu|menu|meni|search|site ?map|you are here:?.*|skip to .*|jump to:? .*|go to .*|back(?: to .*)?|\\[back to [^\\]]*\\]|top|close|navigation',
  'next|previous|next (?:page|article|post).*|previous (?:page|article|post).*|quick links|useful links|external links|in this section|on this page|contents(?: hide)?|table of contents|\\[?edit\\]?',
  'login|log in\\b[^\\d]{0,30}|sign (?:in|up)\\b[^\\d]{0,60}|register|remember me.{0,30}|forgot(?:ten)? (?:your )?password.{0,20}|my account|language|languages|select language|english|français|русский|deutsch|politics|economy|business|business and economy|arts and culture|culture|world|national|español|українська|қазақша|srpski|english \\|.*',
  'about(?: us)?|contact(?: us)?|contacts|news|latest news|breaking news|events|media|press|publications|documents|archives?|careers|jobs|terms of (?:use|service)|privacy(?: policy)?(?: and .{0,30})?|accessibility|legal notices?|imprint|disclaimer|feedback|faqs?|help|donate',
]
/** What a page asks its readers to do with it. */
const sharing = [
  '[-–—]?\\s?share(?: (?:this|on|via|article|page|post|story|with|it|tweet)\\b.{0,40})?|\\d+ shares?\\b.{0,40}|print(?: this.*| page| ?: .{0,30})?|e-?mail(?: this.*)?|save|like|tweet|follow us.*|subscribe\\b.{0,80}|newsletters?|rss(?: feed)?|copy link|pin it',
  'facebook|twitter|linkedin|youtube|instagram|telegram|whatsapp|flickr|reddit|pinterest|x',
  'downloads?(?: .{0,30})?|download pdf|pdf|full text|view .{0,30}|listen(?: to .{0,30})?',
  '(?:no|\\d+) (?:comments?|responses?|replies)(?: yet)?:?|\\d+ thoughts? on\\b.{0,160}|%d bloggers .*|\\p{Lu}[\\p{L} .]{1,40} said(?:\\.\\.\\.|…|:)|comments?:|post a comment|leave a (?:reply|comment).{0,40}|add a comment|your e-?mail address will not be published.*|for your reactions\\??|voted thanks!?|loading.{0,10}',
]
/** What leads to other texts. */
const others = [
  'read more\\b.{0,200}|(?:read|view) (?:the )?(?:full|whole|original|update)\\b.{0,60}|read full\\b.{0,80}|see more.*|show (?:more|less|all).*|learn more.*|more|more (?:to read|news|stories|information|from .{0,30})|continue reading.*|click (?:here|to enlarge|on .{1,40})\\b.{0,40}|register now\\b[^\\d]{0,80}|our standards:.*|reporting by .{1,60}|left menu',
  "related|see (?:also:?.*|related .{0,30})|(?:other )?related (?:content|links?|documents?|pages?|articles?|news|topics?|information|stories|posts|videos?)\\b.{0,40}|you (?:may|might) also (?:like|be interested in).*|in the headlines|famous quotes .*|most (?:read|popular|viewed)|trending(?: now)?|recommended(?: for you)?|featured(?: articles?| stories)?|popular posts?|recent posts?|top stories|cover story|also read:?.*|don[’']t miss.*",
  "welcome!?|you[’']re all set to .*|advertise(?: with us)?|[-–—*\\s]*advertisements?[-–—*\\s]*|sponsored(?: content)?|promoted",
]
/** What a page says of its text. */
const labels = [
  'published|last (?:updated|modified)|updated:?|updated .{1,40} ago|issue|section|licen[sc]e|how to cite|citation formats?|article tools|metrics|views|tags?:?.*|topics?:?|categor(?:y|ies):?.*|keywords?|filed under:?.*|labels:.*|posted (?:in|under|on|by):? .{1,60}|questions?:|answers?:|ceist:|article category:.*|uncategori[sz]ed|file type:.*|total pages?:.*|no image(?: available)?|avatar|image:?|images:?|photos?:?|description:?|date:|url:?|id ?:|citation:.*|added to timeline:?|additional information:?',
  'about the authors?\\b.{0,60}|(?:news|press) in english\\b.{0,20}|opinii.{0,10}|\\d+ (?:entries|results|items|articles|views|min(?:utes?)? read)|\\d+ (?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?) ago|\\(.{0,30}\\bago\\)',
]
/** A page's own machinery. */
const machinery = [
  '.{0,40}powered by.{0,40}|lua error.*|schema:\\w+|payment gateway.*|accepted credit cards:?|.{0,20}\\bextension button\\b.*|javascript .{0,60}|please enable .*|this (?:site|page|website) (?:uses|requires) .*|loading',
]
/** An encyclopaedia's frame around its article. */
const encyclopaedia = [
  "from \\p{L}*(?:pedia|galactic|wiki)\\p{L}*\\b.{0,60}|\\p{L}*pedia ?the free encyclop.{0,10}|appearance (?:move to sidebar )?hide|coordinates:.*|this article(?:[’']s)? (?:factual|neutrality|is (?:part|about)|needs|may|does|relies|uses material|has|contains|was).{0,200}|part of a series on.*|this is an? (?:old|archived|accepted).*|\\(?redirected from.*|for other uses.*|not to be confused with .*|wikimedia commons .*|bilateral relations|diplomatic mission|.{0,40}\\bwikipedia audio article|youtube encyclopedic|live statistics|other languages?.{0,20}",
]

export const pageWords = whole(...menus, ...sharing, ...others, ...labels, ...machinery, ...encyclopaedia)

/** What every site says at length: that it sets cookies, that its words are nobody's view. */
export const notices =
  /\bcookies?\b.{0,120}\b(?:site|website|browser|consent|accept|policy|experience|store|click|use)\b|\b(?:site|website|we)\b.{0,60}\b(?:uses?|sets?|stores?) cookies\b|\bGDPR\b|\bprivacy policy\b.{0,60}\b(?:terms|notice|read)\b|^you may (?:occasionally )?receive\b|\bdelivered to your inbox\b|\bin your inbox\b|\bthe (?:opinions?|views?) (?:expressed|of the (?:poster|author))|\bopinions? of the (?:poster|authors?)\b|^this (?:information|document|page|article) (?:is provided by|is an excerpt from|was originally published|first appeared)\b|^(?:text|content) is available under\b|\bdo(?:es)? not imply any (?:form of )?(?:official )?(?:or unofficial )?endorsement\b|^all (?:content|material) \p{L}+ copyright/iu

/** "Flag of the Council.svg", "200px", "071019-visit.jpg, 4.14KB": the name of a picture or its size. */
export const fileName = /^[^.!?]{1,90}\.(?:svg|png|jpe?g|gif|webp|pdf|docx?)(?:,?\s[\d.]+\s?[kmg]b)?$|^\d{2,4}px$/iu

/** Numbers of readers or of the page, and the weather; a year alone is none. */
export const bareNumber = /^(?!(?:1[4-9]|20)\d\d$)[+-]?\d[\d\s.,/]{0,14}(?:\s?°?\s?[CF])?$/u

/** "HahaHaha", "LoveLove": a button and its name. */
export const doubled = /^(\p{Lu}\p{Ll}{2,11})\1$/u

/** "Source: Agency", at the end of a text. */
export const sourceLine = /^(?:source|sources|sumber|fuente|quelle|kaynak)\s?:\s?(?!.*[.!?]\s).{1,60}$/iu
