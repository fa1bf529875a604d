<#import "template.ftl" as layout>
<#assign wrong = messagesPerField.existsError('username','password')>
<@layout.registrationLayout displayMessage=!wrong displayInfo=realm.registrationAllowed && !registrationDisabled??; section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <#if wrong>
    <div class="notice notice-error" role="alert" id="input-error">${kcSanitize(messagesPerField.getFirstError('username','password'))?no_esc}</div>
    </#if>
    <form id="kc-form-login" action="${url.loginAction}" method="post">
      <#if !usernameHidden??>
      <div class="field">
        <label class="label" for="username">${msg("email")}</label>
        <input class="input" id="username" name="username" value="${(login.username!'')}" type="text" inputmode="email" autocapitalize="none" spellcheck="false" autofocus autocomplete="username" dir="ltr" required<#if wrong> aria-invalid="true" aria-describedby="input-error"</#if>>
      </div>
      </#if>
      <div class="field">
        <label class="label" for="password">${msg("password")}</label>
        <div class="input-with-button" dir="ltr">
          <input class="input" id="password" name="password" type="password" autocomplete="current-password" required<#if wrong> aria-invalid="true" aria-describedby="input-error"</#if>>
          <button class="peek" type="button" aria-label="${msg("showPassword")}" aria-controls="password" data-password-toggle data-icon-show="eye" data-icon-hide="eye eye-closed" data-label-show="${msg("showPassword")}" data-label-hide="${msg("hidePassword")}"><i class="eye" aria-hidden="true"></i></button>
        </div>
      </div>
      <div class="options">
        <#if realm.rememberMe && !usernameHidden??>
        <label class="tick"><input id="rememberMe" name="rememberMe" type="checkbox"<#if login.rememberMe??> checked</#if>> ${msg("rememberMe")}</label>
        </#if>
        <#if realm.resetPasswordAllowed>
        <a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a>
        </#if>
      </div>
      <input type="hidden" id="id-hidden-input" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
      <div class="buttons"><button class="button button-main" name="login" id="kc-login" type="submit">${msg("doLogIn")}</button></div>
    </form>
  <#elseif section = "info">
    <p>${msg("noAccount")} <a href="${url.registrationUrl}">${msg("doRegister")}</a></p>
  </#if>
</@layout.registrationLayout>
