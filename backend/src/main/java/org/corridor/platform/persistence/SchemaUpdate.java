package org.corridor.platform.persistence;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Brings the schema up to date before Hibernate compares it with the entities. */
public class SchemaUpdate implements Integrator {
    private static final String DATA_SOURCE = "java:jboss/datasources/CorridorDS";

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor sessionFactory) {
        Flyway.configure(SchemaUpdate.class.getClassLoader())
                .dataSource(dataSource())
                .locations("classpath:db/migration")
                .loggers("slf4j")
                .load()
                .migrate();
    }

    @Override
    public void disintegrate(SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry registry) {
        // nothing is held
    }

    @SuppressWarnings("BanJNDI") // a constant name, and there is no injection this early
    private static DataSource dataSource() {
        try {
            return (DataSource) new InitialContext().lookup(DATA_SOURCE);
        } catch (NamingException missing) {
            throw new IllegalStateException("The server has no data source " + DATA_SOURCE, missing);
        }
    }
}
