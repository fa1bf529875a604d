<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("pageExpiredTitle")}
  <#elseif section = "form">
    <p>${msg("pageExpiredMsg1")}</p>
    <div class="buttons">
      <a class="button button-main" id="loginContinueLink" href="${url.loginAction}">${msg("doContinue")}</a>
      <a class="button button-plain" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("pageExpiredMsg2")}</a>
    </div>
  </#if>
</@layout.registrationLayout>
