<#import "template.ftl" as layout>
<#assign wrong = messagesPerField.existsError('username')>
<@layout.registrationLayout displayInfo=true displayMessage=!wrong; section>
  <#if section = "header">
    ${msg("emailForgotTitle")}
  <#elseif section = "form">
    <p>${msg("emailInstruction")}</p>
    <form id="kc-reset-password-form" action="${url.loginAction}" method="post">
      <div class="field">
        <label class="label" for="username">${msg("email")}</label>
        <input class="input" type="text" inputmode="email" autocapitalize="none" spellcheck="false" id="username" name="username" autofocus autocomplete="username" value="${(auth.attemptedUsername!'')}" dir="ltr"<#if wrong> aria-invalid="true" aria-describedby="problem"</#if>>
        <#if wrong>
        <span class="problem" id="problem" role="alert">${kcSanitize(messagesPerField.get('username'))?no_esc}</span>
        </#if>
      </div>
      <div class="buttons"><button class="button button-main" type="submit">${msg("doSubmit")}</button></div>
    </form>
  <#elseif section = "info">
    <p><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
  </#if>
</@layout.registrationLayout>
