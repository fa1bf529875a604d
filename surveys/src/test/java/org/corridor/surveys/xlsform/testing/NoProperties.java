package org.corridor.surveys.xlsform.testing;

import java.util.List;
import org.javarosa.core.services.IPropertyManager;
import org.javarosa.core.services.properties.IPropertyRules;

/** A device that tells nothing about itself. */
final class NoProperties implements IPropertyManager {
    @Override
    public List<String> getProperty(String name) {
        return List.of();
    }

    @Override
    public void setProperty(String name, String value) {
        // nothing is kept
    }

    @Override
    public void setProperty(String name, List<String> values) {
        // nothing is kept
    }

    @Override
    public String getSingularProperty(String name) {
        return "";
    }

    @Override
    public void addRules(IPropertyRules rules) {
        // none apply
    }

    @Override
    public List<IPropertyRules> getRules() {
        return List.of();
    }
}
