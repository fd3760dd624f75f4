package id.suara.delegates.chaperones.web;

import id.suara.delegates.chaperones.ChaperoneRow;
import id.suara.delegates.chaperones.RegisterChaperone;
import id.suara.identity.Person;
import java.io.Serializable;

/** The fields of a chaperone, empty or filled with one that is known. */
public class ChaperoneForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String fullName;
    private String phone;
    private String email;
    private String province;
    private Person.Sex sex;

    static ChaperoneForm empty(String province) {
        ChaperoneForm form = new ChaperoneForm();
        form.province = province;
        return form;
    }

    static ChaperoneForm of(ChaperoneRow row) {
        ChaperoneForm form = empty(row.provinceCode());
        form.fullName = row.fullName();
        form.phone = row.phone();
        form.email = row.email();
        form.sex = row.sex();
        return form;
    }

    RegisterChaperone command() {
        return new RegisterChaperone(
                fullName, phone, email == null || email.isBlank() ? null : email.strip(), province, sex);
    }

    public Person.Sex[] getSexes() {
        return Person.Sex.values();
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province;
    }

    public Person.Sex getSex() {
        return sex;
    }

    public void setSex(Person.Sex sex) {
        this.sex = sex;
    }
}
