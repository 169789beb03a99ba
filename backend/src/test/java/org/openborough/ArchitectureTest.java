package org.openborough;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.Test;

/** Who may import whom, and the shape of the HTTP edge. */
class ArchitectureTest {

    private static final String[] BASE = {"places", "people", "links", "decisions", "alerts", "imports", "audit"};

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.openborough");

    @Test
    void featuresDoNotKnowEachOther() {
        slices().matching("org.openborough.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(resideInAPackage("org.openborough.."), resideInAPackage("org.openborough.shared.."))
                .ignoreDependency(resideInAPackage("org.openborough.."), resideInAnyPackage(packages(BASE)))
                .check(CODE);
    }

    @Test
    void baseFeaturesKnowNoOtherFeature() {
        noClasses()
                .that()
                .resideInAnyPackage(packages(BASE))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        packages("indicators", "plans", "partnerships", "petitions", "consultations", "council"))
                .check(CODE);
    }

    @Test
    void noFeatureDependsOnItselfInACircle() {
        slices().matching("org.openborough.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void theSharedPartKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAPackage("org.openborough.shared..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.openborough..")
                        .and(resideInAPackage("org.openborough.shared..").negate()))
                .check(CODE);
        slices().matching("org.openborough.shared.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CODE);
    }

    @Test
    void rulesKnowNothingOfHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..api..", "org.openborough.shared..", "org.openborough.audit")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.vertx.ext.web..")
                .check(CODE);
        noClasses()
                .that()
                .resideOutsideOfPackage("..api..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.openborough..api.."))
                .check(CODE);
    }

    @Test
    void theEdgeDoesNotReachForTheDatabase() {
        noClasses()
                .that()
                .resideInAPackage("..api..")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Repository")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "java.sql..")
                .check(CODE);
    }

    @Test
    void resourcesAreAtTheEdgePackagePrivateAndNamedSo() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .resideInAPackage("..api..")
                .andShould()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Resource")
                .check(CODE);
    }

    @Test
    void operationsArePublicOrTheyWouldBeDropped() {
        methods()
                .that()
                .areAnnotatedWith(GET.class)
                .or()
                .areAnnotatedWith(POST.class)
                .or()
                .areAnnotatedWith(PUT.class)
                .or()
                .areAnnotatedWith(PATCH.class)
                .or()
                .areAnnotatedWith(DELETE.class)
                .should()
                .bePublic()
                .andShould()
                .notHaveRawReturnType(Response.class)
                .check(CODE);
    }

    @Test
    void requestsAndResponsesAreRecords() {
        classes()
                .that()
                .resideInAPackage("..api..")
                .and()
                .haveSimpleNameEndingWith("Request")
                .or()
                .haveSimpleNameEndingWith("Response")
                .and()
                .resideInAPackage("..api..")
                .should()
                .beRecords()
                .check(CODE);
    }

    @Test
    void dependenciesAreGivenToConstructors() {
        fields().should().notBeAnnotatedWith(Inject.class).check(CODE);
    }

    @Test
    void onlyUseCasesAndJobsOpenTransactions() {
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Service")
                .orShould()
                .beDeclaredInClassesThat()
                .resideInAnyPackage("..jobs..", "org.openborough.audit", "org.openborough.shared..")
                .allowEmptyShould(true)
                .check(CODE);
    }

    private static String[] packages(String... features) {
        return java.util.Arrays.stream(features)
                .map(feature -> "org.openborough." + feature + "..")
                .toArray(String[]::new);
    }
}
