<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('password','password-confirm'); section>
  <#if section = "header">
    ${msg("updatePasswordTitle")}
  <#elseif section = "form">
    <form id="kc-passwd-update-form" action="${url.loginAction}" method="post">
      <@newPassword name="password-new" label="passwordNew" problem="password" first=true/>
      <@newPassword name="password-confirm" label="passwordConfirm" problem="password-confirm"/>
      <div class="options"><label class="tick"><input type="checkbox" id="logout-sessions" name="logout-sessions" value="on"> ${msg("logoutOtherSessions")}</label></div>
      <div class="buttons">
        <button class="button button-main" name="login" type="submit">${msg("doSave")}</button>
        <#if isAppInitiatedAction??>
        <button class="button button-plain" type="submit" name="cancel-aia" value="true">${msg("doCancel")}</button>
        </#if>
      </div>
    </form>
  </#if>
</@layout.registrationLayout>
<#macro newPassword name label problem first=false>
      <div class="field">
        <label class="label" for="${name}">${msg(label)}</label>
        <div class="input-with-button" dir="ltr">
          <input class="input" type="password" id="${name}" name="${name}" autocomplete="new-password"<#if first> autofocus</#if><#if messagesPerField.existsError(problem)> aria-invalid="true" aria-describedby="problem-${problem}"</#if>>
          <button class="peek" type="button" aria-label="${msg("showPassword")}" aria-controls="${name}" data-password-toggle data-icon-show="eye" data-icon-hide="eye eye-closed" data-label-show="${msg("showPassword")}" data-label-hide="${msg("hidePassword")}"><i class="eye" aria-hidden="true"></i></button>
        </div>
        <#if messagesPerField.existsError(problem)>
        <span class="problem" id="problem-${problem}" role="alert">${kcSanitize(messagesPerField.get(problem))?no_esc}</span>
        </#if>
      </div>
</#macro>
