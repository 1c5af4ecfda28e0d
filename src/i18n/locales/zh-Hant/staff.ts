import type { staff as english } from '../en/staff'

/** Words for staff (`staff=1`) and for faults of the configuration, in ICU message syntax; no reader loads them. */
export const staff: Record<keyof typeof english, string> = {
  'staff.title': '館員專用',
  'staff.picture': '本頁圖片',
  'staff.picture.file': '檔案，由瀏覽器繪製',
  'staff.picture.service': '影像服務',
  'staff.picture.manifest': '影像服務，來自數位呈現的資訊清單',
  'staff.picture.decoder': '檔案，在檢視器中解碼',
  'staff.path': '儲存路徑',
  'staff.configuration': '組態',
  'staff.sound': '未發現錯誤。',
  'staff.unchecked': '無法取得結構描述，因此未進行任何檢查。',
  'staff.viewAs': '檢視身分',
  'staff.simulation': '模擬：{persona}。不會查詢傳遞系統的規則。',
  'staff.endSimulation': '結束模擬',
  'staff.why': '為什麼會這樣？',
  'staff.copy': '複製以用於工單',
  'staff.copied': '已複製',
  'staff.as.stranger': '陌生訪客',
  'staff.as.signed-in': '已登入的讀者',
  'staff.as.on-campus': '校園內的讀者',
  'staff.as.denied': '遭拒絕存取的讀者',
  'staff.as.embargo': '限期不開放期間的讀者',
  'staff.as.copies': '所有複本均在使用中時的讀者',
  'staff.as.session-ends': '翻頁時工作階段結束的讀者',
  'staff.as.phone': '使用手機的讀者',
  'staff.as.slow-line': '網速慢的讀者',
  'staff.as.no-script': '瀏覽器不執行指令碼的讀者',
  'staff.slowLine':
    '每個回應延遲 {delay, number} 毫秒，並以每秒 {rate, number} kB 的速度到達。檢視器本身已載入。',
  'staff.hostPage': '包含檢視器的頁面，不執行指令碼',
  'staff.as.text-only': '螢幕閱讀器讀出的文字',
  'fault.json':
    '組態從第 {line, number} 行起不是有效的 JSON：{cause, select, comma {缺少逗號或多了一個逗號} quotes {名稱或文字未用直式雙引號括住} end {過早結束，缺少括號或引號} other {有不應出現的字元}}。',
  'fault.block': '組態應為大括號中的一組設定。',
  'fault.type':
    '{place} 應為{expected, select, array {方括號中的清單} object {大括號中的一組設定} string {引號中的文字} boolean { true 或 false，不加引號} number {數字} integer {整數} other {文字，或大括號中依語言列出的文字}}。',
  'fault.unknown': '{place} 不是已知的設定。{suggestion, select, none {} other {您是否想寫 {suggestion}？}}',
  'fault.value': '{place} 的值為「{value}」。應為下列其中之一：{expected}。',
  'fault.host': '{place} 的值為「{value}」。請只寫主機：{example}。',
  'fault.origin': '{place} 的值為「{value}」。請只寫通訊協定和主機，不要寫路徑：{example}。',
  'fault.form': '{place} 的值為「{value}」。請依 {example} 這樣的格式書寫。',
  'fault.range':
    '{place} 的值為 {value}。應不小於 {least}{most, select, none {} other {，且不大於 {most}}}。',
  'fault.missing': '缺少 {place}。',
  'fault.closed':
    '{closes, select, terms {在修正之前，任何物件都不會開啟。} contentWarnings {在修正之前，任何物件都不會開啟。} openHosts {在修正之前，未正確列出的主機的物件不會開啟。} permissions {在修正之前，未正確允許的操作一律禁止。} rules {在修正之前，在此規則的適用範圍內，讀者只能閱讀。} authorizationHosts {在修正之前，不提供其他登入方式。} embedOrigins {在修正之前，未正確列出的網頁無法嵌入檢視器。} other {在修正之前，任何內容都不會開啟。}}',
  'staff.withoutCookies':
    '{host} 在 credentialHosts 之列，但不接受 Cookie：它傳回 Access-Control-Allow-Origin: *，因此要求時未附帶 Cookie。請將其從 credentialHosts 中移除，或讓它傳回本檢視器的來源以及 Access-Control-Allow-Credentials: true。',
  'staff.plugIn':
    '外掛程式 {name} {fault, select, origin {只能來自檢視器自己的主機或透過 https 載入} missing {無法載入} late {在 {seconds, number} 秒內沒有回應} form {沒有依照文件撰寫} taken {使用了已被占用的名稱或按鍵} threw {因錯誤而停止} other {要求了外掛程式得不到的內容}}:{detail}',
  'staff.faults': '{count, plural, other {組態中有 # 個錯誤}}',
}
