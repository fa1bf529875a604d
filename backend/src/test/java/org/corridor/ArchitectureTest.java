package org.corridor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.corridor.platform.http.RateLimited;
import org.jspecify.annotations.NullMarked;

/** The house rules, as far as a machine can hold us to them. ARCHITECTURE.md says them in words. */
@AnalyzeClasses(
        packages = "org.corridor",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutSurveys.class})
class ArchitectureTest {
    /** The module of that name is plain Java beside the house, with rules of its own. */
    static final class WithoutSurveys implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("org/corridor/surveys/");
        }
    }

    private static final DescribedPredicate<JavaClass> TEMPLATES = resideInAPackage("org.corridor.site.page..")
            .and(describe("are made from templates", ArchitectureTest::made));

    private static boolean made(JavaClass type) {
        return type.getSimpleName().startsWith("Jte");
    }

    @ArchTest
    static final ArchRule roomsImportOnlyWhatTheyMay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("platform")
            .definedBy("org.corridor.platform..")
            .layer("account")
            .definedBy("org.corridor.account..")
            .layer("survey")
            .definedBy("org.corridor.survey..")
            .layer("library")
            .definedBy("org.corridor.library..")
            .layer("campaign")
            .definedBy("org.corridor.campaign..")
            .layer("discussion")
            .definedBy("org.corridor.discussion..")
            .layer("notification")
            .definedBy("org.corridor.notification..")
            .layer("site")
            .definedBy("org.corridor.site..")
            .whereLayer("platform")
            .mayNotAccessAnyLayer()
            .whereLayer("account")
            .mayOnlyAccessLayers("platform")
            .whereLayer("survey")
            .mayOnlyAccessLayers("platform", "account")
            .whereLayer("library")
            .mayOnlyAccessLayers("platform", "account")
            .whereLayer("campaign")
            .mayOnlyAccessLayers("platform", "account")
            .whereLayer("discussion")
            .mayOnlyAccessLayers("platform", "account")
            .whereLayer("notification")
            .mayOnlyAccessLayers("platform", "account")
            .whereLayer("site")
            .mayNotBeAccessedByAnyLayer()
            .because("rooms meet through SubjectRef, platform.subject, events and the web app");

    @ArchTest
    static final ArchRule roomsAreFreeOfCycles = slices().matching("org.corridor.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a cycle of rooms is one room with a wall through it");

    @ArchTest
    static final ArchRule entitiesStayInTheirPackage = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .orShould()
            .resideInAPackage("org.corridor.account..")
            .because("what others see of a record is its view");

    @ArchTest
    static final ArchRule entitiesDoNotLeaveThroughResources = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Resource")
            .should(new ArchCondition<>("take and give no entity") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    Stream.concat(method.getRawParameterTypes().stream(), Stream.of(method.getRawReturnType()))
                            .filter(type -> type.isAnnotatedWith(Entity.class))
                            .forEach(type -> events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " shows " + type.getSimpleName())));
                }
            })
            .because("the contract is made of records");

    @ArchTest
    static final ArchRule everyEndpointSaysWhoMayCallIt = methods()
            .that()
            .areAnnotatedWith(GET.class)
            .or()
            .areAnnotatedWith(POST.class)
            .or()
            .areAnnotatedWith(PUT.class)
            .or()
            .areAnnotatedWith(DELETE.class)
            .should(beAnnotatedWith(RolesAllowed.class).or(beAnnotatedWith(PermitAll.class)))
            .because("who may call is decided where the address is, not forgotten");

    @ArchTest
    static final ArchRule whatStrangersMayWriteIsLimited = methods()
            .that()
            .areAnnotatedWith(PermitAll.class)
            .and(describe(
                    "write",
                    (JavaMethod method) -> method.isAnnotatedWith(POST.class)
                            || method.isAnnotatedWith(PUT.class)
                            || method.isAnnotatedWith(DELETE.class)))
            .should(beAnnotatedWith(RateLimited.class))
            .allowEmptyShould(true)
            .because("a public door that writes is knocked at by machines");

    @ArchTest
    static final ArchRule onlyServicesAreTransactional = classes()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .haveSimpleNameEndingWith("Service")
            .because("one public verb of the business is one transaction");

    @ArchTest
    static final ArchRule resourcesKnowNoPersistence = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.persistence..")
            .because("a request walks resource, service, repository");

    @ArchTest
    static final ArchRule onlyRepositoriesAndSearchesHoldTheEntityManager = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .and()
            .haveSimpleNameNotEndingWith("Search")
            .and()
            .resideOutsideOfPackage("org.corridor.platform.persistence..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("one place per noun talks to the database");

    @ArchTest
    static final ArchRule nobodyPrints = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("what is worth saying goes to the log");

    @ArchTest
    static final ArchRule oldDatesStayOut = noClasses()
            .that()
            .resideOutsideOfPackage("org.corridor.platform.mail..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .because("Jakarta Mail alone takes no other");

    @ArchTest
    static final ArchRule theClockIsInjected = noClasses()
            .that()
            .resideOutsideOfPackage("org.corridor.platform..")
            .should()
            .callMethod(Instant.class, "now")
            .because("a test sets the time");

    @ArchTest
    static final ArchRule everyPackageSaysWhatItIsFor = classes()
            .that(DescribedPredicate.not(TEMPLATES))
            .should(new ArchCondition<>("live in a null-marked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                        events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " has no package-info"));
                    }
                }
            })
            .because("null is marked everywhere, and every room says what it is");
}
