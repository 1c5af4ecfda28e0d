import type { staff as english } from '../en/staff'

/** Words for staff (`staff=1`) and for faults of the configuration, in ICU message syntax; no reader loads them. */
export const staff: Record<keyof typeof english, string> = {
  'staff.title': '馆员专用',
  'staff.picture': '本页图片',
  'staff.picture.file': '文件，由浏览器绘制',
  'staff.picture.service': '图像服务',
  'staff.picture.manifest': '图像服务，来自数字表现的清单',
  'staff.picture.decoder': '文件，在查看器中解码',
  'staff.path': '存储路径',
  'staff.configuration': '配置',
  'staff.sound': '未发现错误。',
  'staff.unchecked': '无法获取架构，因此未进行任何检查。',
  'staff.viewAs': '查看身份',
  'staff.simulation': '模拟：{persona}。不会查询交付系统的规则。',
  'staff.endSimulation': '结束模拟',
  'staff.why': '为什么会这样？',
  'staff.copy': '复制以用于工单',
  'staff.copied': '已复制',
  'staff.as.stranger': '陌生访客',
  'staff.as.signed-in': '已登录的读者',
  'staff.as.on-campus': '校园内的读者',
  'staff.as.denied': '被拒绝访问的读者',
  'staff.as.embargo': '限期不开放期间的读者',
  'staff.as.copies': '所有副本均在使用中时的读者',
  'staff.as.session-ends': '翻页时会话结束的读者',
  'staff.as.phone': '使用手机的读者',
  'staff.as.slow-line': '网速慢的读者',
  'staff.as.no-script': '浏览器不运行脚本的读者',
  'staff.slowLine':
    '每个响应延迟 {delay, number} 毫秒，并以每秒 {rate, number} kB 的速度到达。查看器本身已加载。',
  'staff.hostPage': '包含查看器的页面，不运行脚本',
  'staff.as.text-only': '屏幕阅读器读出的文字',
  'fault.json':
    '配置从第 {line, number} 行起不是有效的 JSON：{cause, select, comma {缺少逗号或多了一个逗号} quotes {名称或文本未用直双引号括起} end {过早结束，缺少括号或引号} other {有不应出现的字符}}。',
  'fault.block': '配置应为花括号中的一组设置。',
  'fault.type':
    '{place} 应为{expected, select, array {方括号中的列表} object {花括号中的一组设置} string {引号中的文本} boolean { true 或 false，不加引号} number {数字} integer {整数} other {文本，或花括号中按语言列出的文本}}。',
  'fault.unknown': '{place} 不是已知的设置。{suggestion, select, none {} other {您是否想写 {suggestion}？}}',
  'fault.value': '{place} 的值为“{value}”。应为以下之一：{expected}。',
  'fault.host': '{place} 的值为“{value}”。请只写主机：{example}。',
  'fault.origin': '{place} 的值为“{value}”。请只写协议和主机，不要写路径：{example}。',
  'fault.form': '{place} 的值为“{value}”。请按 {example} 这样的格式书写。',
  'fault.range':
    '{place} 的值为 {value}。应不小于 {least}{most, select, none {} other {，且不大于 {most}}}。',
  'fault.missing': '缺少 {place}。',
  'fault.closed':
    '{closes, select, terms {在修正之前，任何对象都不会打开。} contentWarnings {在修正之前，任何对象都不会打开。} openHosts {在修正之前，未正确列出的主机的对象不会打开。} permissions {在修正之前，未正确允许的操作一律禁止。} rules {在修正之前，在此规则的适用范围内，读者只能阅读。} authorizationHosts {在修正之前，不提供其他登录方式。} embedOrigins {在修正之前，未正确列出的网页无法嵌入查看器。} other {在修正之前，任何内容都不会打开。}}',
  'staff.withoutCookies':
    '{host} 在 credentialHosts 之列，但不接受 Cookie：它返回 Access-Control-Allow-Origin: *，因此请求时未附带 Cookie。请将其从 credentialHosts 中移除，或让它返回本查看器的来源以及 Access-Control-Allow-Credentials: true。',
  'staff.plugIn':
    '插件 {name} {fault, select, origin {只能来自查看器自己的主机或通过 https 加载} missing {无法加载} late {在 {seconds, number} 秒内没有响应} form {没有按文档编写} taken {使用了已被占用的名称或按键} threw {因错误而停止} other {请求了插件得不到的内容}}:{detail}',
  'staff.faults': '{count, plural, other {配置中有 # 个错误}}',
}
