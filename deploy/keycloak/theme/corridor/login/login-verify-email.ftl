<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("emailVerifyTitle")}
  <#elseif section = "form">
    <p>${msg("emailVerifyInstruction1", (verifyEmail!user.email)!'')}</p>
    <form action="${url.loginAction}" method="post">
      <div class="buttons"><button class="button button-plain" type="submit">${msg("emailVerifyResend")}</button></div>
    </form>
  </#if>
</@layout.registrationLayout>
