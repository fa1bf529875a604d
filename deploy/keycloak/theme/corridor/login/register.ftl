<#import "template.ftl" as layout>
<#import "user-profile-commons.ftl" as userProfileCommons>
<@layout.registrationLayout displayMessage=messagesPerField.existsError('global') displayInfo=true; section>
  <#if section = "header">
    ${msg("registerTitle")}
  <#elseif section = "form">
    <form id="kc-register-form" action="${url.registrationAction}" method="post">
      <@userProfileCommons.userProfileFormFields; callback, attribute>
        <#if callback = "afterField" && passwordRequired?? && attribute.name == "email">
          <@newPassword name="password" label="password"/>
          <@newPassword name="password-confirm" label="passwordConfirm"/>
        </#if>
      </@userProfileCommons.userProfileFormFields>
      <div class="buttons"><button class="button button-main" type="submit">${msg("doRegister")}</button></div>
    </form>
  <#elseif section = "info">
    <p><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
  </#if>
</@layout.registrationLayout>
<#macro newPassword name label>
      <div class="field">
        <label class="label" for="${name}">${msg(label)}</label>
        <div class="input-with-button" dir="ltr">
          <input class="input" type="password" id="${name}" name="${name}" autocomplete="new-password"<#if messagesPerField.existsError(name)> aria-invalid="true" aria-describedby="problem-${name}"</#if>>
          <button class="peek" type="button" aria-label="${msg("showPassword")}" aria-controls="${name}" data-password-toggle data-icon-show="eye" data-icon-hide="eye eye-closed" data-label-show="${msg("showPassword")}" data-label-hide="${msg("hidePassword")}"><i class="eye" aria-hidden="true"></i></button>
        </div>
        <#if messagesPerField.existsError(name)>
        <span class="problem" id="problem-${name}" role="alert">${kcSanitize(messagesPerField.get(name))?no_esc}</span>
        </#if>
      </div>
</#macro>
