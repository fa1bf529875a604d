<#-- The frame of every page: wordmark, one column, languages as plain links. No script stands in the page itself. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${lang}" dir="${(locale.rtl)?then('rtl','ltr')}">
<head>
  <meta charset="utf-8">
  <#list properties.meta?split(' ') as meta>
  <meta name="${meta?split('==')[0]}" content="${meta?split('==')[1]}">
  </#list>
  <meta name="color-scheme" content="light dark">
  <#assign pageTitle = msg("pageTitle." + pageId)>
  <title>${pageTitle?starts_with("pageTitle.")?then("Corridor", pageTitle)}</title>
  <link rel="icon" href="${url.resourcesPath}/img/mark.svg" type="image/svg+xml">
  <link rel="stylesheet" href="${url.resourcesPath}/css/corridor.css">
  <script src="${url.resourcesPath}/js/page.js" type="module"></script>
  <#if scripts??>
    <#list scripts as script>
  <script src="${script}"></script>
    </#list>
  </#if>
</head>
<body data-page="${pageId}" data-signed-in-elsewhere="${url.ssoLoginInOtherTabsUrl}"<#if authenticationSession??> data-session="${authenticationSession.authSessionIdHash}"</#if>>
<div class="page">
  <header class="top">
    <a class="wordmark" href="/"><img src="${url.resourcesPath}/img/logo.svg" alt="Corridor" width="158" height="29"></a>
  </header>
  <main>
    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
      <h1><#nested "header"></h1>
      <p class="who"><bdi>${auth.attemptedUsername}</bdi> <a href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
    <#else>
      <h1><#nested "header"></h1>
    </#if>
    <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
      <div class="notice notice-${message.type}" role="<#if message.type = 'error'>alert<#else>status</#if>">${kcSanitize(message.summary)?no_esc}</div>
    </#if>
    <#nested "form">
    <#if auth?has_content && auth.showTryAnotherWayLink()>
      <form action="${url.loginAction}" method="post">
        <input type="hidden" name="tryAnotherWay" value="on">
        <button class="button button-plain" type="submit">${msg("doTryAnotherWay")}</button>
      </form>
    </#if>
    <#nested "socialProviders">
    <#if displayInfo>
      <div class="info"><#nested "info"></div>
    </#if>
  </main>
  <footer class="foot">
    <#if realm.internationalizationEnabled && locale.supported?size gt 1>
    <nav aria-label="${msg("languages")}">
      <ul>
        <#list locale.supported as l>
        <li><#if l.languageTag == locale.currentLanguageTag><span aria-current="true" lang="${l.languageTag}">${l.label}</span><#else><a href="${l.url}" lang="${l.languageTag}" hreflang="${l.languageTag}">${l.label}</a></#if></li>
        </#list>
      </ul>
    </nav>
    </#if>
    <p><a href="${msg("privacyAddress")}">${msg("privacy")}</a></p>
  </footer>
</div>
</body>
</html>
</#macro>
