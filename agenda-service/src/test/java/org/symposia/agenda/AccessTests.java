package org.symposia.agenda;

import org.symposia.starter.test.AccessRules;
import org.symposia.starter.test.SymposiaTest;

@SymposiaTest
class AccessTests extends AccessRules {

}
